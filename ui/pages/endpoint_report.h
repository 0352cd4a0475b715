#pragma once

#include "core/tls/check_job.h"

#include <QWidget>

class QVBoxLayout;

namespace certwright::ui {

struct Judgement;
class Theme;

/// What a check found: one sentence, the three verdicts, the handshake per address, the chain.
class EndpointReport final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointReport(const Theme &theme, QWidget *parent = nullptr);

    void setResult(const tls::TargetResult &result);

Q_SIGNALS:
    void copied(const QString &text);
    void retried();

private:
    QWidget *makeVerdict(const Judgement &judgement);
    QWidget *makeVerdictCard(const QString &title, const QString &name, const Judgement &judgement);
    QWidget *makeAddressCard(const tls::AddressResult &address);
    QWidget *makeChainCard(const tls::AddressResult &address, const QDateTime &now);
    void showFailure(const tls::TargetResult &result);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace certwright::ui
