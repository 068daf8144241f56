// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <vector>

namespace BounceLens {

/// A test class of a test program; a program holds those of one folder, and ctest runs each by its name.
struct RegisteredTest
{
    const char *name;
    std::unique_ptr<QObject> (*make)();
};

[[nodiscard]] std::vector<RegisteredTest> &registeredTests();

template <typename Test>
struct Registration
{
    explicit Registration(const char *name)
    {
        registeredTests().push_back({name, [] { return std::unique_ptr<QObject>(std::make_unique<Test>()); }});
    }
};

} // namespace BounceLens

/// To stand at the end of a test's file, in place of QTEST_MAIN.
#define BOUNCELENS_TEST(Class) static const BounceLens::Registration<Class> registered##Class(#Class);
