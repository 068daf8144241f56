// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/reportfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct ReportFile
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

QByteArray pdfOf(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({15, 15, 15, 15}, QPageLayout::Millimeter);
    writer.setCreator(u"BounceLens"_s);
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace

QString askReportPath(QWidget *window)
{
    return QFileDialog::getSaveFileName(window, ReportFile::tr("Save a report"), u"report.pdf"_s,
                                        ReportFile::tr("PDF (*.pdf);;Web page (*.html)"));
}

QString writeReport(const QString &path, const Explanation &explanation, RedactionLevel level,
                    const ReportExtras &extras)
{
    const QString html = htmlStart() + htmlSection(explanation, level, extras) + htmlEnd();
    const QByteArray bytes = path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? pdfOf(html) : html.toUtf8();
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isSaved ? QString() : file.errorString();
}

} // namespace BounceLens
