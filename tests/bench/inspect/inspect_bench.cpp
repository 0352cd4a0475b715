// inspect_bench [CERTIFICATES] [RUNS] [FILE...]: opening bundles against OpenSSL's bare loop over them, and carving.
#include "core/inspect/reader.h"
#include "core/pki/certificate_builder.h"
#include "tests/bench/inspect/bare_read.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int differentOnes = 40;
constexpr int differentKeys = 4;
constexpr qsizetype noiseSize = 50'000'000;
constexpr int carvedOnes = 1000;
constexpr int few = 100;

QList<pki::PrivateKey> makeKeys(const pki::KeyType &type)
{
    QList<pki::PrivateKey> keys;
    for (int i = 0; i < differentKeys; ++i) {
        if (Result<pki::PrivateKey> key = pki::PrivateKey::generate(type))
            keys.append(std::move(key).value());
    }
    return keys;
}

QList<pki::Certificate> makeCertificates(const pki::KeyType &type)
{
    QList<pki::Certificate> made;
    const QList<pki::PrivateKey> keys = makeKeys(type);
    for (int i = 0; i < differentOnes && keys.size() == differentKeys; ++i) {
        pki::CertificateTemplate what;
        what.commonName = u"host%1.example.com"_s.arg(i);
        what.names = {{pki::NameType::Dns, what.commonName}, {pki::NameType::Dns, u"www."_s + what.commonName}};
        what.notBefore = QDateTime::currentDateTimeUtc();
        what.notAfter = what.notBefore.addDays(397);
        what.keyUsage = pki::KeyUsage::DigitalSignature;
        what.extendedUsage = pki::ExtendedUsage::ServerAuth;
        if (const Result<pki::Certificate> certificate = pki::signRoot(what, keys.at(i % differentKeys)))
            made.append(*certificate);
    }
    return made;
}

QByteArray bundleOf(const QList<pki::Certificate> &certificates, int count)
{
    QByteArray bundle;
    for (int i = 0; i < count; ++i)
        bundle += certificates.at(i % certificates.size()).toPem();
    return bundle;
}

/// Milliseconds of the processor's time: what else the machine does counts for nothing.
template <typename Work>
double timed(Work work)
{
    const std::clock_t before = std::clock();
    work();
    return 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() / 2);
}

/// What a list and a document show of each that is not known yet: the names and the fingerprints.
qsizetype askAll(const inspect::ReadResult &read)
{
    qsizetype characters = 0;
    for (const inspect::FoundObject &object : read.objects) {
        const pki::Certificate &certificate = *object.certificate;
        characters += certificate.displayTitle().size() + certificate.subject().size() + certificate.issuer().size()
            + certificate.sha256().size() + certificate.sha1().size();
    }
    return characters;
}

/// Each in turn with the others, so that a slower while of the machine troubles all of them alike.
bool compare(QTextStream &out, const QString &name, const QByteArray &bundle, int count, int runs)
{
    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> asked;
    int bareCount = 0;
    inspect::ReadResult read;
    for (int i = 0; i < runs; ++i) {
        bare.push_back(timed([&] { bareCount = bench::countWithOpenSsl(bundle); }));
        ours.push_back(timed([&] { read = inspect::readObjects(bundle, name); }));
        asked.push_back(ours.back() + timed([&] { askAll(read); }));
    }
    out << name << ": OpenSSL's loop " << median(bare) << " ms, ours " << median(ours) << " ms, ratio "
        << median(ours) / median(bare) << ", with names and fingerprints " << median(asked) / median(bare) << '\n';
    return bareCount == count && read.objects.size() == count;
}

qint64 firstRows(const QByteArray &bundle)
{
    qint64 first = -1;
    QElapsedTimer timer;
    inspect::ReadOptions options;
    options.found = [&](const auto &) { first = first < 0 ? timer.elapsed() : first; };
    timer.start();
    inspect::readObjects(bundle, u"bundle"_s, options);
    return first;
}

/// Random octets with certificates at random places.
QByteArray noise(const QList<pki::Certificate> &certificates, qsizetype size, int count)
{
    QByteArray data(size, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(data.data()), data.size() / 4);
    for (int i = 0; i < count; ++i) {
        const QByteArray &der = certificates.at(i % certificates.size()).der();
        data.replace(1000 + i * (size / count), der.size(), der);
    }
    return data;
}

bool compareBundles(
    QTextStream &out, const QString &type, const QList<pki::Certificate> &certificates, int most, int runs)
{
    constexpr int moreRuns = 20; // a short time is a chance
    bool isRight = certificates.size() == differentOnes;
    for (const int count : {1, few, most}) {
        const QString name = u"%1 of %2"_s.arg(count).arg(type);
        isRight = isRight
            && compare(out, name, bundleOf(certificates, count), count, count == most ? runs : runs * moreRuns);
    }
    return isRight;
}

bool carve(QTextStream &out, const QList<pki::Certificate> &certificates, bool isWhole, int runs)
{
    constexpr int part = 50;
    const qsizetype size = isWhole ? noiseSize : noiseSize / part;
    const int hidden = isWhole ? carvedOnes : carvedOnes / part;
    const QByteArray data = noise(certificates, size, hidden);
    inspect::ReadResult read;
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(timed([&] { read = inspect::readObjects(data, u"noise"_s); }));
    out << "carving " << hidden << " out of " << size / 1000 / 1000 << " MB: " << median(times) << " ms, found "
        << read.objects.size() << '\n';
    return read.objects.size() == hidden;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int wholeCount = 10'000;
    QTextStream out(stdout);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : wholeCount;
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    const QList<pki::Certificate> ec = makeCertificates(pki::KeyType::recommended());
    const QList<pki::Certificate> rsa = makeCertificates(*pki::KeyType::parse(u"rsa2048"));
    const bool isRight = compareBundles(out, u"EC"_s, ec, count, runs)
        && compareBundles(out, u"RSA"_s, rsa, count, runs) && carve(out, ec, count >= wholeCount, runs);
    out << "first rows after " << firstRows(bundleOf(ec, count)) << " ms\n";
    for (int i = 3; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        const QByteArray bundle = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        compare(out, file.fileName(), bundle, bench::countWithOpenSsl(bundle), runs);
    }
    return isRight ? 0 : 1;
}
