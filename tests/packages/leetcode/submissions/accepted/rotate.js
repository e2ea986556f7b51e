var rotate = function(nums, k) {
    console.log('not part of the result');
    for (let i = 0; nums.length && i < k; i++)
        nums.unshift(nums.pop());
};
