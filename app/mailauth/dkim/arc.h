// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/dkim/verification.h"

#include <functional>

namespace BounceLens {

/// The state of an Authenticated Received Chain, RFC 8617 section 4.4.
enum class ArcState {
    None, ///< the message has no ARC field
    Pass,
    Fail,
    CouldNotTell, ///< a key could not be asked for, or the body was not returned
};

enum class ArcProblem {
    None,
    Structure,        ///< a field of a set is missing, double, or has no number; or there are too many sets
    ClaimedFail,      ///< the last sealer found it broken: cv=fail
    ChainValue,       ///< cv= is neither "none" in the first set nor "pass" in the others
    MessageSignature, ///< the last ARC-Message-Signature does not hold: the message was changed after it
    Seal,             ///< a seal does not hold
};

/// The three fields of one intermediary, RFC 8617 section 4.2.
struct ArcSet
{
    RawField results;       ///< ARC-Authentication-Results
    SignatureField message; ///< ARC-Message-Signature
    SignatureField seal;    ///< ARC-Seal
};

struct ArcChain
{
    QList<ArcSet> sets; ///< by instance, from 1; empty if the structure is broken
    ArcProblem problem = ArcProblem::None;
    int instance = 0; ///< of the problem; 0 if it cannot be told
    bool hasFields = false;

    /// The names of every key that its validation needs, each once.
    [[nodiscard]] QList<DomainName> keyNames() const;
};

struct ArcVerdict
{
    ArcState state = ArcState::None;
    ArcProblem problem = ArcProblem::None;
    int instance = 0;           ///< the set with the problem
    QList<DomainName> sealers;  ///< d= of each seal, from the first
    SignatureVerdict signature; ///< the signature or seal with the problem; else the last message signature
};

/// Collects the sets and looks at their structure, RFC 8617 section 5.2 steps 1 to 3.
[[nodiscard]] ArcChain readArc(const RawMessage &message);

/// Steps 4 to 6: the last message signature, then every seal from the last to the first.
/// \a keyFor gives the answer to TXT of a name, SignatureField::keyName().
[[nodiscard]] ArcVerdict verifyArc(const RawMessage &message, const ArcChain &chain,
                                   const std::function<DnsAnswer(const std::optional<DomainName> &)> &keyFor,
                                   const VerificationContext &context);

} // namespace BounceLens
