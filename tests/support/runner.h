// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/registry.h"

#include <QTest>

#include <cstdio>
#include <string_view>

namespace BounceLens {

/// The main function of a test program, "PROGRAM [CLASS [OPTION OF QT TEST…]]": runs one test class, or all of them.
/// Each has an application of its own. \return how many tests failed
template <typename Application>
int runTests(int argc, char **argv)
{
    const bool isNamed = argc > 1 && argv[1][0] != '-';
    const std::string_view wanted = isNamed ? argv[1] : "";
    std::vector<char *> arguments(argv, argv + argc);
    if (isNamed) {
        arguments.erase(arguments.begin() + 1);
    }
    int failures = 0;
    int classes = 0;
    for (const RegisteredTest &test : registeredTests()) {
        if (!wanted.empty() && wanted != test.name) {
            continue;
        }
        ++classes;
        int count = int(arguments.size());
        const Application application(count, arguments.data());
        const auto object = test.make();
        failures += QTest::qExec(object.get(), count, arguments.data());
    }
    if (classes == 0) {
        std::fprintf(stderr, "There is no test class of this name.\n");
        return 1;
    }
    return failures;
}

} // namespace BounceLens
