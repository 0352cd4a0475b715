#pragma once

#include "core/pki/certificate.h"
#include "ui/models/lint_model.h"
#include "ui/pages/page_context.h"
#include "ui/pages/page_parts.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace certwright::ui {

class Card;
class DataTable;
class FilterChips;
class Label;
class ParagraphDelegate;
class StatusLabel;
class StatusWordDelegate;

/// The tab Checks: what the rules for its kind have against a certificate. Judges on the pool.
class ChecksView final : public LowColumn
{
    Q_OBJECT

public:
    explicit ChecksView(const PageContext &context, QWidget *parent = nullptr);
    ~ChecksView() override;

    /// Judges by the guessed profile; `now` is for what lies ahead, `beside` what it came with. The same certificate
    /// again keeps a chosen profile.
    void setCertificate(
        const pki::Certificate &certificate, const QList<pki::Certificate> &beside, const QDateTime &now);
    /// Judges this and all that follow by another moment than now; none: by now.
    void judgeAt(const std::optional<QDateTime> &moment);

Q_SIGNALS:
    /// A finding was chosen that is about this field (core/pki/node_path.h).
    void fieldWanted(const QString &path);
    void copied(const QString &text);
    /// What the rules have against the certificate that was set last.
    void reported(int errors, int warnings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildBar();
    QWidget *buildTable();
    void fillProfiles();
    void judge();
    void take(const lint::LintReport &report);
    void showChips();
    void arrange();
    void fitRows();
    void open(const QModelIndex &index);
    void copyReport();

    PageContext m_context;
    LintModel *m_model;
    LintFilter *m_filter;
    Label *m_summary = nullptr;
    QPushButton *m_copy = nullptr;
    FilterChips *m_chips = nullptr;
    QBoxLayout *m_bar = nullptr;
    QComboBox *m_profile = nullptr;
    Card *m_card = nullptr;
    DataTable *m_table = nullptr;
    ParagraphDelegate *m_findings = nullptr;
    StatusWordDelegate *m_severities = nullptr;
    StatusLabel *m_fine = nullptr;
    std::optional<pki::Certificate> m_certificate;
    QList<pki::Certificate> m_beside;
    QDateTime m_now;
    std::optional<QDateTime> m_at; ///< what the person wants in place of now
    QTimer m_fitting; ///< rows are fitted once, after all columns have their widths
    int m_request = 0;
};

} // namespace certwright::ui
