#include "ui/dialogs/export_words.h"

#include "core/convert/naming.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/models/display_text.h"
#include "ui/models/inspection_words.h"

#include <QDir>

namespace certwright::ui {

namespace {

QString hindranceText(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        return {};
    case Hindrance::KeyNotInWorkspace:
        return ExportDialog::tr("Not possible here: its private key is not in the workspace.");
    case Hindrance::KeyNotOpen:
        return ExportDialog::tr("Not possible yet: open the file of its private key as well, and unlock it.");
    case Hindrance::KeyEncrypted:
        return ExportDialog::tr("Not possible here: the private key is encrypted with a password of its own.");
    }
    return {};
}

QString purposeText(const Exportable &what, ExportFormat format)
{
    switch (format) {
    case ExportFormat::FullChain:
        return ExportDialog::tr("What servers want beside their key.");
    case ExportFormat::Certificate:
        return ExportDialog::tr("To show or hand on; it holds no secret.");
    case ExportFormat::CertificateDer:
        return ExportDialog::tr("The same in binary, for Windows, Android and Java programs that read no PEM.");
    case ExportFormat::Pkcs7:
    case ExportFormat::AllPkcs7:
        return ExportDialog::tr("For the import of Windows and Java; it holds no secret.");
    case ExportFormat::Pkcs12:
        return ExportDialog::tr("For programs that import one file. You choose a password that protects it.");
    case ExportFormat::Pkcs12Compatible:
        return ExportDialog::tr("For Windows before Server 2019, macOS before 14 and Java before 8u301. It protects "
                                "badly (3DES, SHA-1).");
    case ExportFormat::Jks:
        return ExportDialog::tr("For Java programs that read no PKCS #12. It protects badly (SHA-1).");
    case ExportFormat::EncryptedKey:
        return what.wantsPassphrase(format)
            ? ExportDialog::tr("For a copy elsewhere. You choose the password that is needed to use it.")
            : ExportDialog::tr("For a copy elsewhere. It keeps the password it has.");
    case ExportFormat::Key:
        return ExportDialog::tr("For servers that start without asking. Whoever can read the file has the key.");
    case ExportFormat::KeyDer:
        return ExportDialog::tr("The same in binary. Whoever can read the file has the key.");
    case ExportFormat::AllPem:
        return ExportDialog::tr("One after the other, each followed by its issuers; it holds no secret.");
    case ExportFormat::TrustPkcs12:
        return ExportDialog::tr("For Java and programs like it that shall trust it. Its password guards against "
                                "changes; there is no secret in it.");
    case ExportFormat::TrustJks:
        return ExportDialog::tr("The same for Java programs that read no PKCS #12.");
    case ExportFormat::Pem:
        return ExportDialog::tr("As text, which most programs read and which can be pasted.");
    case ExportFormat::Der:
        return ExportDialog::tr("In binary.");
    }
    return {};
}

QString nameOf(const inspect::FoundObject &object)
{
    if (object.certificate)
        return object.certificate->displayTitle();
    const QString subject = convert::subjectOf(object);
    const QString kind = InspectionWords::kind(object);
    //: The kind of an object and its name: "Certificate request “CN=app.test”"
    return subject.isEmpty() ? kind : ExportDialog::tr("%1 “%2”").arg(kind, subject);
}

QString leftOutText(convert::LeftOutReason reason)
{
    switch (reason) {
    case convert::LeftOutReason::NotNeeded:
        return ExportDialog::tr("Left out, as such a file does not hold it: %1.");
    case convert::LeftOutReason::Duplicate:
        return ExportDialog::tr("Left out, as it is in the file already: %1.");
    case convert::LeftOutReason::Locked:
        return ExportDialog::tr("Left out, as it is locked: %1.");
    case convert::LeftOutReason::Unreadable:
        return ExportDialog::tr("Left out, as it could not be read: %1.");
    case convert::LeftOutReason::TrustSettings:
        return ExportDialog::tr("Left out, as no such file keeps them: the trust settings of %1.");
    }
    return {};
}

QString contentText(const Exported &exported)
{
    QStringList names;
    if (exported.key) //: "private key (RSA 2048)"
        names.append(ExportDialog::tr("a private key (%1)").arg(exported.key->label));
    for (const pki::Certificate &certificate : exported.certificates)
        names.append(certificate.displayTitle());
    for (const inspect::FoundObject &object : exported.others)
        names.append(nameOf(object));
    return ExportDialog::tr("Read back from there, it holds %1.").arg(DisplayText::joinedShort(names));
}

QString javaText(convert::JavaRefusal refusal)
{
    return refusal == convert::JavaRefusal::ExplicitCurve
        ? ExportDialog::tr("The curve of a key in it is spelled out instead of named (explicit EC parameters): Java’s "
                           "keytool, and programs like it, refuse the whole file.")
        : ExportDialog::tr("The point of a key in it is compressed: Java’s keytool, and programs like it, refuse the "
                           "whole file.");
}

} // namespace

QString exportText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::FullChain:
        return ExportDialog::tr("Certificate &with its chain (PEM)");
    case ExportFormat::Certificate:
        return ExportDialog::tr("Certificate &alone (PEM)");
    case ExportFormat::CertificateDer:
        return ExportDialog::tr("Certificate alone (&DER)");
    case ExportFormat::Pkcs7:
        return ExportDialog::tr("Certificate with its chain (PKCS #&7)");
    case ExportFormat::Pkcs12:
        return ExportDialog::tr("Certificate and private &key (PKCS #12)");
    case ExportFormat::Pkcs12Compatible:
        return ExportDialog::tr("Certificate and private key for &old programs (PKCS #12)");
    case ExportFormat::Jks:
        return ExportDialog::tr("Certificate and private key for &Java (JKS)");
    case ExportFormat::EncryptedKey:
        return ExportDialog::tr("Private key alone, &encrypted (PKCS #8)");
    case ExportFormat::Key:
        return ExportDialog::tr("Private key alone, &unprotected (PKCS #8)");
    case ExportFormat::KeyDer:
        return ExportDialog::tr("Private key alone, unprotected (PKCS #8, &DER)");
    case ExportFormat::AllPem:
        return ExportDialog::tr("All certi&ficates (PEM)");
    case ExportFormat::AllPkcs7:
        return ExportDialog::tr("As a bundle (PKCS #&7)");
    case ExportFormat::TrustPkcs12:
        return ExportDialog::tr("&Truststore (PKCS #12)");
    case ExportFormat::TrustJks:
        return ExportDialog::tr("T&ruststore for older Java (JKS)");
    case ExportFormat::Pem:
        return ExportDialog::tr("&PEM");
    case ExportFormat::Der:
        return ExportDialog::tr("&DER");
    }
    return {};
}

QString exportFilter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Certificate:
    case ExportFormat::FullChain:
    case ExportFormat::AllPem:
        return ExportDialog::tr("PEM (*.pem *.crt)");
    case ExportFormat::CertificateDer:
        return ExportDialog::tr("DER (*.der *.cer *.crt)");
    case ExportFormat::Key:
    case ExportFormat::EncryptedKey:
        return ExportDialog::tr("Private key in PEM (*.key *.pem)");
    case ExportFormat::Pkcs7:
    case ExportFormat::AllPkcs7:
        return ExportDialog::tr("PKCS #7 (*.p7b *.p7c)");
    case ExportFormat::Pkcs12:
    case ExportFormat::Pkcs12Compatible:
    case ExportFormat::TrustPkcs12:
        return ExportDialog::tr("PKCS #12 (*.p12 *.pfx)");
    case ExportFormat::Jks:
    case ExportFormat::TrustJks:
        return ExportDialog::tr("Java key store (*.jks)");
    case ExportFormat::Pem:
        return ExportDialog::tr("PEM (*.pem)");
    case ExportFormat::Der:
    case ExportFormat::KeyDer:
        return ExportDialog::tr("DER (*.der)");
    }
    return {};
}

QString exportExplanation(const Exportable &what, ExportFormat format)
{
    const QString obstacle = hindranceText(what.hindrance(format));
    return obstacle.isEmpty() ? purposeText(what, format) : obstacle;
}

QString exportResult(const Exported &exported)
{
    QStringList sentences{
        ExportDialog::tr("It is in %1").arg(QDir::toNativeSeparators(exported.path)), contentText(exported)};
    if (exported.key)
        sentences.append(ExportDialog::tr("Keep it secret; only you can read it."));
    if (exported.isClosedToJava)
        sentences.append(ExportDialog::tr("Its password has characters beyond ASCII: Java’s keytool, and programs like "
                                          "it, cannot open a PKCS #12 file with it."));
    if (exported.javaRefusal)
        sentences.append(javaText(*exported.javaRefusal));
    for (int reason = 0; reason <= static_cast<int>(convert::LeftOutReason::TrustSettings); ++reason) {
        QStringList names;
        for (const convert::LeftOut &left : exported.leftOut) {
            if (static_cast<int>(left.reason) == reason)
                names.append(nameOf(left.what.object));
        }
        if (!names.isEmpty())
            sentences.append(
                leftOutText(static_cast<convert::LeftOutReason>(reason)).arg(DisplayText::joinedShort(names)));
    }
    return sentences.join(u'\n');
}

} // namespace certwright::ui
