// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/content.h"
#include "source/blocklistsource.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QTemporaryDir>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kGood = "[[blocklist]]\n"
                         "zone = \"bl.example\"\n"
                         "name = \"List\"\n"
                         "kind = \"ip\"\n"
                         "ipv6 = true\n"
                         "names = [\"bl.example\"]\n"
                         "codes = [{ code = \"127.0.0.2\", means = \"sends spam\" }]\n"
                         "errors = [{ code = \"127.0.0.1\", means = \"refused\" }]\n"
                         "removal = \"https://bl.example/\"\n"
                         "limits = \"Free.\"\n"
                         "service = \"acme\"\n"
                         "key-zone = \"{key}.bl.example\"\n"
                         "source = \"https://bl.example/about\"\n";

} // namespace

class TestBlocklistSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void takesAGoodList();
    void survivesCompiling();
    void namesEveryFault_data();
    void namesEveryFault();

private:
    QList<Blocklist> read(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"blocklists.toml"_s);
        QFile file(path);
        m_faults.clear();
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()) {
            const TomlFile toml(path, m_faults);
            return toml.root() ? readBlocklists(toml) : QList<Blocklist>();
        }
        return {};
    }

    QTemporaryDir m_folder;
    QList<Fault> m_faults;
};

void TestBlocklistSource::takesAGoodList()
{
    const QList<Blocklist> lists = read(kGood);
    QVERIFY2(m_faults.isEmpty(), m_faults.isEmpty() ? "" : qPrintable(m_faults.first().toString()));
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.first().positive, u"127.0.0.2"_s);
    QCOMPARE(lists.first().negative, u"127.0.0.1"_s);
    QCOMPARE(lists.first().codes, (QList<BlocklistCode>{{u"127.0.0.2"_s, u"sends spam"_s}}));
    QVERIFY(lists.first().listsIpv6);

    const QByteArray domains = QByteArray(kGood).replace("\"ip\"", "\"domain\"") + "negative = \"none\"\n";
    const Blocklist list = read(domains).first();
    QCOMPARE(list.positive, u"test"_s);
    QVERIFY(list.negative.isEmpty());
}

void TestBlocklistSource::survivesCompiling()
{
    CatalogContent content;
    content.blocklists = read(kGood + "mask = true\ndefault = true\nneeds-key = true\n");
    const auto again = unpack(toCbor(content));
    QVERIFY(again);
    QVERIFY(again->tables.blocklists == content.blocklists);
}

void TestBlocklistSource::namesEveryFault_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &fault) {
        QTest::newRow(name) << from << to << fault;
    };
    row("no name", "name = \"List\"\n", "", u"'name' is missing"_s);
    row("no kind", "kind = \"ip\"\n", "", u"'kind' is missing"_s);
    row("a kind that is none", "\"ip\"", "\"mail\"", u"'kind' must be ip, domain or both"_s);
    row("no names", "names = [\"bl.example\"]\n", "", u"no names by which a reply"_s);
    row("a name that never fits", "[\"bl.example\"]", "[\"BL\"]", u"in lower case"_s);
    row("no codes", "codes = [{ code = \"127.0.0.2\", means = \"sends spam\" }]\n", "", u"has no codes"_s);
    row("a code without meaning", ", means = \"sends spam\"", "", u"'means' is missing"_s);
    row("a code of the world", "127.0.0.2", "192.0.2.2", u"'192.0.2.2' is no answer"_s);
    row("a refusal as a code", "127.0.0.2", "127.255.255.254", u"'127.255.255.254' is no answer"_s);
    row("no way out", "removal = \"https://bl.example/\"\n", "", u"'removal' is missing"_s);
    row("a removal that is no page", "https://bl.example/\"\nlimits", "ask them\"\nlimits", u"'removal' must be"_s);
    row("no limits", "limits = \"Free.\"\n", "", u"'limits' is missing"_s);
    row("no source", "source = \"https://bl.example/about\"\n", "", u"'source' is missing"_s);
    row("a key that stands nowhere", "{key}", "key", u"needs {key} in it"_s);
    row("a key of nobody", "service = \"acme\"\n", "", u"needs {key} in it, and a service"_s);
    row("an unknown key", "ipv6 =", "ip6 =", u"'ip6' is not known here"_s);
    row("the same zone twice", "[[blocklist]]\n", kGood + "[[blocklist]]\n", u"occurs twice"_s);
}

void TestBlocklistSource::namesEveryFault()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    QVERIFY(kGood.contains(from));
    static_cast<void>(read(QByteArray(kGood).replace(kGood.indexOf(from), from.size(), to)));
    QStringList all;
    for (const Fault &found : std::as_const(m_faults)) {
        all.append(found.toString());
    }
    QVERIFY2(!all.filter(fault).isEmpty(), qPrintable(all.join(u'\n')));
}

BOUNCELENS_TEST(TestBlocklistSource)
#include "tst_blocklistsource.moc"
