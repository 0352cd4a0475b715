#pragma once

#include "core/workspace/records.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace certwright::ui {

class Card;
class FilterChips;
class Theme;

/// "Use it with…": what to put into the configuration of nginx, NATS …, step by step, with copy buttons.
class UseCard final : public QWidget
{
    Q_OBJECT

public:
    explicit UseCard(const Theme &theme, QWidget *parent = nullptr);

    void setCertificate(const workspace::CertificateRecord &certificate);

Q_SIGNALS:
    void copied(const QString &text);

private:
    void fill();

    const Theme &m_theme;
    Card *m_card;
    FilterChips *m_servers;
    QVBoxLayout *m_rows;
    std::optional<workspace::CertificateRecord> m_certificate;
};

} // namespace certwright::ui
