#include "core/inspect/carve.h"
#include "core/inspect/embedded.h"
#include "core/pki/certificate.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;

namespace {

constexpr qsizetype imageSize = 50 * 1024 * 1024;
constexpr int count = 1000;

QByteArray certificate(const QString &name)
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/certs/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<pki::Certificate> read = pki::Certificate::parse(file.readAll(), name);
    return read ? read->der() : QByteArray();
}

/// Noise with the certificates spread over it.
QByteArray image(const QList<QByteArray> &certificates)
{
    QByteArray bytes(imageSize, '\0');
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), imageSize / 4);
    for (int i = 0; i < count; ++i) {
        const QByteArray &der = certificates.at(i % certificates.size());
        bytes.replace(i * (imageSize / count) + i, der.size(), der);
    }
    return bytes;
}

} // namespace

class CarveBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandCertificatesInNoise();
    void textSearchInNoise();

private:
    QByteArray m_image = image({certificate(u"plain.pem"_s), certificate(u"rsa-1024.pem"_s),
        certificate(u"keytool.pem"_s), certificate(u"gnutls.pem"_s)});
};

void CarveBench::thousandCertificatesInNoise()
{
    QElapsedTimer timer;
    timer.start();
    const inspect::CarveResult result = inspect::carve(m_image, u"image"_s);
    const qint64 elapsed = timer.elapsed();

    QCOMPARE(result.pieces.size(), count);
    QVERIFY(result.complete);
    qInfo("carving %d certificates out of 50 MB: %lld ms (goal 1000)", count, static_cast<long long>(elapsed));
}

void CarveBench::textSearchInNoise()
{
    QElapsedTimer timer;
    timer.start();
    const auto pieces = inspect::embeddedPieces(m_image);
    const qint64 elapsed = timer.elapsed();

    QVERIFY(pieces.empty());
    qInfo("looking for base64 in 50 MB: %lld ms", static_cast<long long>(elapsed));
}

QTEST_GUILESS_MAIN(CarveBench)
#include "carve_bench.moc"
