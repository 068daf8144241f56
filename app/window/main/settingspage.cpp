// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/settingspage.h"

#include "failure/provenance.h"
#include "library/library.h"
#include "report/language.h"
#include "window/card/cardparts.h"
#include "window/card/wrappedtext.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::chrono::milliseconds kTypingPause{400};
constexpr int kLines = 5;
constexpr int kWidest = 760; ///< pixels; longer lines are hard to read

/// All languages, behind what stands for none.
QComboBox *makeLanguageBox(const QString &name, const QString &none, const QString &chosen)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItem(none, QString());
    for (const QString &language : languages()) {
        box->addItem(nameOfLanguage(language), language);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

void addLabelled(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *text = new QLabel(label);
    text->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QRegularExpression(uR"(\(&\w\)|[&:：])"_s)).trimmed());
    column->addWidget(text);
    column->addWidget(field, 0,
                      field->sizePolicy().horizontalPolicy() == QSizePolicy::Preferred ? Qt::AlignLeading
                                                                                       : Qt::Alignment());
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, QAction *remembers, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_own(new QPlainTextEdit)
    , m_wrong(makeText({}, nullptr))
    , m_folders(new QListWidget)
    , m_remove(new QPushButton(tr("Remove from the list")))
{
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    setFocusProxy(m_own);
    auto *content = new QWidget;
    content->setMaximumWidth(kWidest);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(6);
    addOwn(column);
    addLanguage(column);
    addFolders(column);
    addChecks(column);
    addReplies(column);
    addRecent(column, remembers);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SettingsPage::closed);
}

void SettingsPage::addOwn(QVBoxLayout *column)
{
    const QString name = tr("Your own domains and mail servers");
    column->addWidget(makeHeading(name));
    column->addWidget(makeText(tr("With them BounceLens tells bounces of your own mail from bounces of mail that "
                                  "somebody else sent in your name. They stay on this computer."),
                               nullptr));
    m_own->setObjectName(u"own"_s);
    m_own->setAccessibleName(name);
    m_own->setTabChangesFocus(true);
    m_own->setPlaceholderText(u"example.com\n198.51.100.23\n192.0.2.0/24"_s);
    m_own->setFixedHeight(m_own->fontMetrics().lineSpacing() * (kLines + 1));
    m_own->setPlainText(m_settings.ownNames().join(u'\n'));
    QLabel *forms =
        makeText(tr("One a line: a domain, which stands for its subdomains too, an IP address, or a network "
                    "such as 192.0.2.0/24. Name no domain that you share with strangers, such as gmail.com."),
                 nullptr);
    forms->setForegroundRole(QPalette::PlaceholderText);
    m_own->setAccessibleDescription(forms->text());
    m_wrong->setObjectName(u"ownWrong"_s);
    m_wrong->hide();
    column->addWidget(m_own);
    column->addWidget(m_wrong);
    column->addWidget(forms);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(m_own, &QPlainTextEdit::textChanged, &m_pause, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &SettingsPage::takeOwn);
}

void SettingsPage::takeOwn()
{
    QStringList names;
    QStringList wrong;
    for (const QString &line : m_own->toPlainText().split(u'\n')) {
        if (const QString name = line.trimmed(); !name.isEmpty()) {
            names.append(name);
            wrong += isOwnName(name) ? QStringList() : QStringList{name};
        }
    }
    m_wrong->setText(tr("Neither a domain nor an address, and not used: %1").arg(wrong.join(u", "_s)));
    m_wrong->setVisible(!wrong.isEmpty());
    m_settings.setOwnNames(names);
    Q_EMIT ownChanged(m_settings.own());
}

void SettingsPage::addFolders(QVBoxLayout *column)
{
    const QString name = tr("Folders with cards of others");
    column->addSpacing(12);
    column->addWidget(makeHeading(name));
    column->addWidget(
        new WrappedText(tr("Cards that your team keeps in a shared folder are read beside your own. Your own "
                           "cards are in %1.")
                            .arg(QDir::toNativeSeparators(ownCardFolder()))));
    m_folders->setObjectName(u"folders"_s);
    m_folders->setAccessibleName(name);
    m_folders->setFixedHeight(m_folders->fontMetrics().lineSpacing() * (kLines + 1));
    auto *add = new QPushButton(tr("Add a folder…"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addWidget(m_folders);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &SettingsPage::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &SettingsPage::removeFolder);
    connect(m_folders, &QListWidget::currentRowChanged, m_remove, [this](int row) { m_remove->setEnabled(row >= 0); });
    fillFolders();
}

void SettingsPage::fillFolders()
{
    m_folders->clear();
    for (const QString &folder : m_settings.sharedCardFolders()) {
        m_folders->addItem(QDir::toNativeSeparators(folder));
    }
    m_remove->setEnabled(false);
}

void SettingsPage::addFolder(const QString &folder)
{
    QStringList folders = m_settings.sharedCardFolders();
    if (folder.isEmpty() || folders.contains(folder)) {
        return;
    }
    m_settings.setSharedCardFolders(folders << folder);
    fillFolders();
    Q_EMIT foldersChanged();
}

void SettingsPage::chooseFolder()
{
    addFolder(QFileDialog::getExistingDirectory(this, tr("A folder with cards of others")));
}

void SettingsPage::removeFolder()
{
    QStringList folders = m_settings.sharedCardFolders();
    if (const int row = m_folders->currentRow(); row >= 0 && row < folders.size()) {
        folders.removeAt(row);
        m_settings.setSharedCardFolders(folders);
        fillFolders();
        Q_EMIT foldersChanged();
    }
}

void SettingsPage::addChecks(QVBoxLayout *column)
{
    column->addSpacing(12);
    column->addWidget(makeHeading(tr("Live checks")));
    column->addWidget(makeText(tr("Checks ask the DNS only when you run them. A resolver that you name here is asked "
                                  "instead of the one of this computer."),
                               nullptr));
    addResolver(column);
    addTimeLimit(column);
    addSpamhaus(column);
}

void SettingsPage::addResolver(QVBoxLayout *column)
{
    auto *resolver = new QLineEdit(m_settings.resolver());
    resolver->setObjectName(u"resolver"_s);
    resolver->setPlaceholderText(tr("The resolver of this computer"));
    auto *wrong = makeText(tr("Not a resolver, and not used: give an IP address, tls://ADDRESS#NAME or an https "
                              "address."),
                           nullptr);
    wrong->setObjectName(u"resolverWrong"_s);
    auto *label = new QLabel(tr("&Resolver:"));
    label->setBuddy(resolver);
    resolver->setAccessibleName(tr("Resolver"));
    QLabel *forms = makeText(tr("For example 192.0.2.53, tls://192.0.2.53#dns.example for DNS over TLS, or "
                                "https://dns.example/dns-query for DNS over HTTPS."),
                             nullptr);
    forms->setForegroundRole(QPalette::PlaceholderText);
    resolver->setAccessibleDescription(forms->text());
    for (QWidget *widget : std::initializer_list<QWidget *>{label, resolver, wrong, forms}) {
        column->addWidget(widget);
    }
    const auto judge = [resolver, wrong] { wrong->setVisible(!resolverFromText(resolver->text())); };
    judge();
    connect(resolver, &QLineEdit::textChanged, wrong, judge);
    connect(resolver, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_settings.setResolver(text);
        Q_EMIT checksChanged();
    });
}

void SettingsPage::addTimeLimit(QVBoxLayout *column)
{
    auto *seconds = new QSpinBox;
    seconds->setObjectName(u"timeLimit"_s);
    seconds->setRange(1, Settings::kMaxTimeLimit);
    seconds->setSuffix(tr(" s"));
    seconds->setValue(int(m_settings.checks().resolver.deadline / std::chrono::seconds(1)));
    auto *label = new QLabel(tr("&Time limit of each check:"));
    label->setBuddy(seconds);
    seconds->setAccessibleName(tr("Time limit of each check"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(seconds);
    row->addStretch();
    column->addLayout(row);
    connect(seconds, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.setTimeLimit(value);
        Q_EMIT checksChanged();
    });
}

void SettingsPage::addSpamhaus(QVBoxLayout *column)
{
    auto *key = new QLineEdit(m_settings.spamhausKey());
    key->setObjectName(u"spamhausKey"_s);
    auto *label = new QLabel(tr("&Key of the Spamhaus Data Query Service:"));
    label->setBuddy(key);
    key->setAccessibleName(tr("Key of the Spamhaus Data Query Service"));
    QLabel *why = makeText(tr("Spamhaus does not answer public resolvers. With a key of your own it does; the key is "
                              "part of each question to Spamhaus."),
                           nullptr);
    why->setForegroundRole(QPalette::PlaceholderText);
    key->setAccessibleDescription(why->text());
    for (QWidget *widget : std::initializer_list<QWidget *>{label, key, why}) {
        column->addWidget(widget);
    }
    connect(key, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_settings.setSpamhausKey(text.trimmed());
        Q_EMIT checksChanged();
    });
}

void SettingsPage::addLanguage(QVBoxLayout *column)
{
    column->addSpacing(12);
    column->addWidget(makeHeading(tr("Languages")));
    QComboBox *window =
        makeLanguageBox(u"windowLanguage"_s, tr("The language of this computer"), m_settings.language());
    QComboBox *replies =
        makeLanguageBox(u"replyLanguages"_s, tr("The language of the window"), m_settings.replyLanguage());
    addLabelled(column, tr("&Window:"), window);
    addLabelled(column, tr("&Texts that are copied:"), replies);
    connect(window, &QComboBox::activated, this, [this, window] {
        m_settings.setLanguage(window->currentData().toString());
        Q_EMIT languageChanged();
    });
    connect(replies, &QComboBox::activated, this, [this, replies] {
        m_settings.setReplyLanguage(replies->currentData().toString());
        Q_EMIT repliesChanged();
    });
}

void SettingsPage::focusLanguage()
{
    findChild<QComboBox *>(u"windowLanguage"_s)->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::addReplies(QVBoxLayout *column)
{
    column->addSpacing(12);
    column->addWidget(makeHeading(tr("Replies")));
    column->addWidget(new WrappedText(tr("How replies begin and end. What is empty is as it came with the program. All "
                                         "texts can be changed by files in %1.")
                                          .arg(QDir::toNativeSeparators(ownReplyFolder()))));
    const auto add = [column](const QString &label, const QString &name, QWidget *field) {
        field->setObjectName(name);
        addLabelled(column, label, field);
    };
    auto *desk = new QLineEdit(m_settings.deskName());
    auto *greeting = new QLineEdit(m_settings.greeting());
    auto *signature = new QPlainTextEdit(m_settings.signature());
    signature->setTabChangesFocus(true);
    signature->setFixedHeight(signature->fontMetrics().lineSpacing() * (kLines + 1));
    add(tr("&Name of your desk:"), u"deskName"_s, desk);
    add(tr("&Greeting:"), u"greeting"_s, greeting);
    add(tr("S&ignature:"), u"signature"_s, signature);
    connect(desk, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_settings.setDeskName(text.trimmed()); });
    connect(greeting, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_settings.setGreeting(text.trimmed()); });
    connect(signature, &QPlainTextEdit::textChanged, this,
            [this, signature] { m_settings.setSignature(signature->toPlainText().trimmed()); });
}

void SettingsPage::addRecent(QVBoxLayout *column, QAction *remembers)
{
    column->addSpacing(12);
    column->addWidget(makeHeading(tr("Recent files")));
    column->addWidget(makeText(tr("The start page lists the files that you opened last. Their names can tell who wrote "
                                  "to whom; switch the list off on a computer that you share."),
                               nullptr));
    auto *box = new QCheckBox(tr("Remember recent files"));
    box->setChecked(remembers->isChecked());
    column->addWidget(box);
    connect(box, &QCheckBox::clicked, remembers, &QAction::trigger);
    connect(remembers, &QAction::toggled, box, &QCheckBox::setChecked);
}

} // namespace BounceLens
