#include "two.h"
#include <iostream>
int main(){int x; std::cin>>x; std::cout<<"twice "<<two(x)<<"\n";}
