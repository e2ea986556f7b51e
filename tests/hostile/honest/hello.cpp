// expect: FINISHED "hello"
#include <iostream>
#include <stdexcept>

int main()
{
    try {
        throw std::runtime_error("hello");
    } catch (const std::exception &e) {
        std::cout << e.what() << std::endl;
    }
}
