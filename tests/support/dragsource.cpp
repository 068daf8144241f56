// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

/// dragsource FILE: a window from which a file is dragged when the mouse is pressed and moved: what a file manager
/// does. dragsource --copy FILE: offers the text of a file on the clipboard.
class Source : public QLabel
{
public:
    explicit Source(const QString &path)
        : QLabel(QStringLiteral("drag me"))
        , m_path(path)
    {
        setAlignment(Qt::AlignCenter);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton) || m_isDragging) {
            return;
        }
        m_isDragging = true;
        auto *dragged = new QMimeData;
        dragged->setUrls({QUrl::fromLocalFile(m_path)});
        auto *drag = new QDrag(this);
        drag->setMimeData(dragged);
        drag->exec(Qt::CopyAction);
        m_isDragging = false;
    }

private:
    QString m_path;
    bool m_isDragging = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QApplication::arguments().value(1) == QLatin1StringView("--copy")) {
        QFile file(QApplication::arguments().value(2));
        if (!file.open(QIODevice::ReadOnly)) {
            return 1;
        }
        QApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
        return QApplication::exec();
    }
    Source source(QApplication::arguments().value(1));
    source.setWindowTitle(QStringLiteral("dragsource"));
    source.setWindowFlags(Qt::FramelessWindowHint);
    source.setGeometry(0, 0, 120, 60);
    source.show();
    return QApplication::exec();
}
