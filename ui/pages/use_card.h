#pragma once

#include "core/base/result.h"
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

    /// What was made just now fits together; of all else the key is read first, and what speaks against it is shown.
    enum class Key { JustMade, ToBeChecked };
    void setCertificate(const workspace::CertificateRecord &certificate, Key key);

Q_SIGNALS:
    void copied(const QString &text);

private:
    void fill();
    void showRefusal(const Error &error);

    const Theme &m_theme;
    Card *m_card;
    FilterChips *m_servers;
    QVBoxLayout *m_rows;
    std::optional<workspace::CertificateRecord> m_certificate;
    std::optional<Status> m_usable; ///< nothing while the key is read
    int m_shown = 0; ///< counts certificates, so that a late answer finds its own
};

} // namespace certwright::ui
