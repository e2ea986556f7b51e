#pragma once
#include "testlib.h"
