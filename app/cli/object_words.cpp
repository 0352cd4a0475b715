#include "app/cli/object_words.h"

#include "app/cli/json_extensions.h"
#include "core/inspect/cms_facts.h"
#include "core/pki/pins.h"
#include "core/pki/request.h"
#include "core/pki/spkac.h"
#include "ui/text/error_text.h"
#include "ui/text/message_text.h"
#include "ui/text/signature_text.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;
using inspect::FoundObject;

namespace {

void addKey(FactLines &lines, const FoundObject &object)
{
    if (object.key)
        lines.add(u"Key"_s, keyText(*object.key));
    lines.add(u"Key SHA-256"_s, pki::colonHex(object.spkiSha256));
    lines.add(u"SSH"_s, pki::sshFingerprint(object.publicKey));
}

/// Whether another passphrase could help.
bool isAskedFor(const Error &problem)
{
    return problem.code == ErrorCode::PassphraseNeeded || problem.code == ErrorCode::WrongPassphrase;
}

QString signatureSentence(pki::SelfSignature signature)
{
    switch (signature) {
    case pki::SelfSignature::Good:
        return u"Its signature is right: whoever made it holds the private key."_s;
    case pki::SelfSignature::Bad:
        return u"Its signature is wrong: it was changed, or whoever made it does not hold the private key."_s;
    case pki::SelfSignature::Unsupported:
        return u"Its signature cannot be checked here: this OpenSSL does not know the algorithm."_s;
    }
    return {};
}

/// "envelopedData" as RFC 5652 writes its types: "EnvelopedData".
QString typeTerm(const inspect::CmsFacts &cms)
{
    return cms.type.left(1).toUpper() + cms.type.mid(1);
}

QString messageSentence(const inspect::CmsFacts &cms)
{
    if (cms.type == u"encryptedData")
        return u"It is encrypted with a secret key that its parties agreed on; no password opens it here."_s;
    if (inspect::isEncrypted(cms))
        return u"It is encrypted to its recipients, and only what one of them holds opens it. Certwright does not."_s;
    if (cms.type != u"signedData" || cms.signers.isEmpty())
        return {};
    if (cms.contentSize >= 0)
        return u"It holds the signed content."_s;
    return cms.besideContent.isEmpty() ? u"It is a signature; what is signed is elsewhere (detached)."_s
                                       : u"It is a signature; what is signed stands beside it in the mail."_s;
}

} // namespace

QString certificateCount(qsizetype count)
{
    return count == 1 ? u"1 certificate"_s : u"%1 certificates"_s.arg(count);
}

ObjectWords requestWords(const FoundObject &object)
{
    const Result<pki::CertificateRequest> request = pki::CertificateRequest::parse(object.der, {});
    ObjectWords words;
    if (!request) {
        addKey(words.lines, object);
        return words;
    }
    words.sentence = signatureSentence(request->selfSignature());
    words.lines.add(u"Subject"_s, request->subject().isEmpty() ? u"none"_s : request->subject());
    words.lines.add(u"Names"_s, readableNames(request->subjectAltNames()).join(u", "_s));
    words.lines.add(u"Signed with"_s, text::signatureText(*request));
    if (request->hasChallengePassword())
        words.lines.add(u"Password"_s, u"there is one for the authority; it is not shown (challengePassword)"_s);
    for (const pki::RequestAttribute &attribute : request->attributes()) {
        const QString name = attribute.name.isEmpty() ? attribute.oid : attribute.name;
        if (attribute.oid != u"1.2.840.113549.1.9.7")
            words.lines.add(u"Attribute"_s, attribute.value.isEmpty() ? name : name + u": "_s + attribute.value);
    }
    addKey(words.lines, object);
    words.tail = extensionText(request->extensions(), u"Extensions asked for"_s);
    return words;
}

ObjectWords spkacWords(const FoundObject &object)
{
    const Result<pki::Spkac> spkac = pki::readSpkac(object.der, {});
    ObjectWords words;
    if (spkac) {
        words.sentence = spkac->signatureGood ? signatureSentence(pki::SelfSignature::Good)
                                              : u"Its signature is wrong or cannot be checked here."_s;
        words.lines.add(u"Challenge"_s, spkac->challenge);
    }
    addKey(words.lines, object);
    return words;
}

ObjectWords keyWords(const FoundObject &object)
{
    ObjectWords words;
    const bool isPrivate = object.kind == inspect::ObjectKind::PrivateKey;
    if (object.encrypted)
        words.sentence = object.problem && !isAskedFor(*object.problem)
            ? text::errorText(*object.problem) + u' ' + text::errorHint(*object.problem)
            : u"It is locked: its password is needed to see more."_s;
    else if (object.encryption)
        words.sentence = u"It is encrypted; the password given opens it."_s;
    else if (isPrivate && object.container < 0 && !object.problem)
        words.sentence = u"It is not encrypted: whoever has this file can use the key."_s;
    addKey(words.lines, object);
    if (object.encryption)
        words.lines.add(u"Encryption"_s, text::encryptionText(*object.encryption));
    return words;
}

ObjectWords messageWords(const FoundObject &object)
{
    ObjectWords words;
    if (!object.cms)
        return words;
    const inspect::CmsFacts &cms = *object.cms;
    words.sentence = messageSentence(cms);
    words.lines.add(u"Content"_s, text::contentText(cms));
    words.lines.add(u"Cipher"_s, cms.cipher);
    for (const inspect::CmsParty &signer : cms.signers)
        words.lines.add(u"Signed by"_s, text::partyText(signer));
    for (const inspect::CmsParty &recipient : cms.recipients)
        words.lines.add(u"Encrypted to"_s, text::partyText(recipient));
    return words;
}

QString messageHeading(const FoundObject &object)
{
    if (!object.cms || (object.cms->type == u"signedData" && object.cms->signers.isEmpty()))
        return u"Bundle of certificates (PKCS#7)"_s;
    const QString term = typeTerm(*object.cms);
    if (inspect::isEncrypted(*object.cms))
        return u"Encrypted message (CMS %1)"_s.arg(term);
    return object.cms->type == u"signedData" ? u"Signed message (CMS %1)"_s.arg(term) : u"Message (CMS %1)"_s.arg(term);
}

} // namespace certwright::cli
