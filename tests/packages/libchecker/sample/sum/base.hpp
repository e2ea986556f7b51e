#pragma once
using number = long long;
