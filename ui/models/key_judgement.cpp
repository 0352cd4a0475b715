#include "ui/models/key_judgement.h"

#include "core/verify/weak_key.h"

namespace certwright::ui {

KeyJudgement KeyJudgement::of(const QByteArray &publicKey)
{
    const verify::KnownWeakKeys known
        = verify::KnownWeakKeys::load(verify::KnownWeakKeys::usualFolders()).valueOr(verify::KnownWeakKeys());
    KeyJudgement judgement;
    judgement.m_findings = verify::weakKeyFindings(publicKey, known);
    const std::optional<verify::RsaNumbers> numbers = verify::rsaNumbers(publicKey);
    judgement.m_isDebianUnchecked = numbers && !known.covers(numbers->modulus);
    return judgement;
}

QString KeyJudgement::unchecked() const
{
    if (!m_isDebianUnchecked)
        return {};
    return tr(
        "Not checked: whether this is one of the weak keys that Debian made from 2006 to 2008. Their lists are not "
        "on this computer.");
}

} // namespace certwright::ui
