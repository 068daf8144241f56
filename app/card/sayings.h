// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <bitset>
#include <vector>

namespace BounceLens {

/// Words that mean the same in a reply, in all languages: resources/words.
struct WordClass
{
    QString id;        ///< "mailbox", "absent"
    QStringList words; ///< as plainWord() gives them; one that ends with "*" stands for every ending
};

// What stands for names in a saying, since a reply says "<a@example.net> does not exist" as well as "the user does not
// exist". They are classes of their own; addresses, hosts and numbers of a reply are not searched for words.
constexpr QLatin1StringView kAddressClass{"an-address"};
constexpr QLatin1StringView kDomainClass{"a-domain"};
constexpr QLatin1StringView kIpClass{"an-ip"};
constexpr QLatin1StringView kUrlClass{"a-url"};

/// The classes of names.
[[nodiscard]] const QStringList &nameClasses();
/// \return the ids of the classes that a saying names, in their order
[[nodiscard]] QStringList classesIn(QStringView saying);

/// The spelling in which words are compared: plainSpelling() in lower case, without accents, which many servers leave
/// out.
[[nodiscard]] QString plainWord(QStringView word);
/// Lower-case words of a reply with one letter of the private use area for each address, host, IP address and URL.
[[nodiscard]] QString withoutNames(QStringView lower);

/// Sayings of all rules, found in one pass. A saying is a list of classes of words that follow each other in one
/// clause:
///
///     saying = class *( ( SP / SP ".." SP ) class )
///
/// Behind a space the next word stands close by, with at most one or two words between; behind ".." it may stand
/// anywhere near in the clause.
class SayingSet
{
public:
    static constexpr qsizetype kMostClasses = 124; ///< of the files, beside those of names
    static constexpr size_t kMostParts = 3;        ///< of one saying; each makes the search longer by a factor

    /// Of at most kMostClasses; more are not known.
    explicit SayingSet(const QList<WordClass> &classes = {});

    /// \a unless are classes of which no word may stand in the saying or beside it. \a rule is handed out
    /// by find(). A saying of a class that is not known is never found.
    void add(QStringView saying, const QStringList &unless, int rule);
    /// A saying that stands in a text.
    struct Said
    {
        int rule;
        qsizetype letters; ///< of its words; the more, the more it says
    };
    /// \a lower is plainSpelling() in lower case. A rule comes once, with its longest words.
    [[nodiscard]] std::vector<Said> find(QStringView lower) const;

private:
    struct Word
    {
        QStringView text; ///< in m_classes
        int wordClass;
        bool isStem; ///< any ending fits
        int next;    ///< with the same key; -1: the last
    };
    /// A word that stands in a text.
    struct Hit
    {
        int wordClass;
        qsizetype at;
        qsizetype end;
        int clause; ///< number of the clause in which it stands
        qsizetype letters;
    };
    struct Part
    {
        int wordClass;
        qsizetype gap; ///< most letters between it and the part before
    };
    static constexpr size_t kMostBits = 128; ///< kMostClasses, and those of names
    using Classes = std::bitset<kMostBits>;
    struct Saying
    {
        int rule;
        std::vector<Part> parts;
        Classes needed{};
        Classes unless{};
    };

    void addWord(QStringView text, int wordClass, bool isStem);
    /// Calls \a found with every word that begins at \a at.
    template <typename Found>
    void findAt(QStringView text, qsizetype at, Found found) const;
    [[nodiscard]] int classOf(QStringView id) const;
    [[nodiscard]] std::vector<Hit> hitsIn(QStringView text) const;
    [[nodiscard]] static std::vector<Hit> longest(const std::vector<Hit> &hits);
    [[nodiscard]] static qsizetype lettersOf(const Saying &saying, const std::vector<Hit> &hits,
                                             const Classes &present);

    QList<WordClass> m_classes;
    std::vector<Word> m_words;
    std::vector<int> m_first;                               ///< word of each key; -1: none
    std::array<std::vector<Saying>, kMostBits> m_beginning; ///< sayings by the class of their first part
};

} // namespace BounceLens
