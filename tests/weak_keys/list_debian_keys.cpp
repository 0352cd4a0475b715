#include "tests/weak_keys/debian_rsa.h"

#include <QCryptographicHash>
#include <QHash>
#include <QTextStream>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// Prints the SHA-1 of "Modulus=HEX\n" of each key that a program made under the process ids FIRST to LAST.
int main(int argc, char **argv)
{
    const QHash<QString, Platform> platforms{{u"i386"_s, i386}, {u"amd64"_s, amd64}, {u"powerpc"_s, powerpc}};
    const QHash<QString, Maker> makers{{u"openssl-rnd"_s, Maker::OpensslWithRnd}, {u"openssl-old"_s, Maker::OpensslOld},
        {u"openssl-new"_s, Maker::OpensslNew}, {u"ssh-keygen"_s, Maker::SshKeygen}};
    QTextStream out(stdout);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const int bits = arguments.value(0).toInt();
    if (arguments.size() != 5 || bits < 1024 || bits % 16 != 0 || !platforms.contains(arguments[1])
        || !makers.contains(arguments[2])) {
        out << "Usage: certwright_debian_keys BITS i386|amd64|powerpc openssl-rnd|openssl-old|openssl-new|ssh-keygen "
               "FIRST LAST\n";
        return 2;
    }
    for (quint32 id = arguments[3].toUInt(); id <= arguments[4].toUInt(); ++id) {
        const QByteArray modulus = debianModulus(makers[arguments[2]], platforms[arguments[1]], id, bits);
        const QByteArray line = "Modulus=" + modulus.toHex().toUpper() + '\n';
        out << QCryptographicHash::hash(line, QCryptographicHash::Sha1).toHex() << Qt::endl;
    }
    return 0;
}
