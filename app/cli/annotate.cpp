// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/annotate.h"

#include "cli/commands.h"
#include "cli/confine.h"
#include "report/annotation.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Annotate
{
    Q_DECLARE_TR_FUNCTIONS(Annotate)
};

constexpr int kTryAgain = 75;         // EX_TEMPFAIL of sysexits.h
constexpr auto kMostTime = 30 * 1000; // milliseconds for one mail; a mail server's own limit is some minutes

std::expected<QByteArray, QString> wholeInput()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return std::unexpected(in.errorString());
    }
    QByteArray mail = in.readAll();
    if (in.error() != QFileDevice::NoError) {
        return std::unexpected(in.errorString());
    }
    return mail;
}

QStringList explaining(const Arguments &arguments)
{
    QStringList words{u"explain"_s, u"--json"_s};
    for (const QString &option : {u"own"_s, u"cards"_s}) {
        for (const QString &value : arguments.values(option)) {
            words += u"--"_s + option + u'=' + value;
        }
    }
    return words + QStringList{u"-"_s};
}

/// The first message of the mail: what is behind a second "From " line is in its body.
std::expected<QJsonObject, QString> explained(const QByteArray &mail, const Arguments &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), explaining(arguments));
    process.write(mail);
    process.closeWriteChannel();
    if (!process.waitForFinished(kMostTime)) {
        const bool isSlow = process.error() == QProcess::Timedout;
        const QString why = process.errorString();
        process.kill();
        process.waitForFinished();
        return std::unexpected(isSlow ? Annotate::tr("reading it took too long") : why);
    }
    const QByteArray answer = process.readAllStandardOutput();
    const QJsonDocument document = QJsonDocument::fromJson(answer.first(std::max<qsizetype>(answer.indexOf('\n'), 0)));
    if (process.exitStatus() != QProcess::NormalExit || !document.isObject()) {
        return std::unexpected(Annotate::tr("reading it failed"));
    }
    return document.object();
}

std::expected<QByteArray, QString> annotatedMail(const QByteArray &mail,
                                                 const std::expected<Arguments, WrongArguments> &arguments)
{
    if (!arguments) {
        return std::unexpected(arguments.error().sentence);
    }
    const auto explanation = explained(mail, *arguments);
    if (!explanation) {
        return std::unexpected(explanation.error());
    }
    if (auto annotated = withAnnotation(mail, *explanation)) {
        return *std::move(annotated);
    }
    return std::unexpected(Annotate::tr("it does not begin with a header field"));
}

} // namespace

int runAnnotate(const std::expected<Arguments, WrongArguments> &arguments, Output &out)
{
    (void)confine({.readable = {}, .isEveryAllowed = true});
    const auto mail = wholeInput();
    if (!mail) {
        complain(Annotate::tr("The mail could not be read: %1").arg(mail.error()));
        return kTryAgain;
    }
    const auto annotated = annotatedMail(*mail, arguments);
    if (!annotated) {
        complain(Annotate::tr("The mail leaves as it came: %1").arg(annotated.error()));
    }
    out.write(annotated.value_or(*mail));
    out.flush();
    return out.isOpen() ? 0 : kTryAgain;
}

} // namespace BounceLens
