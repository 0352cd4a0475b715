#pragma once

#include "ui/models/judge_by.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace certwright::ui {

class Card;
class FlowLayout;
class StatusLabel;

/// What the usual choices come to.
struct JudgeUsual {
    bool hasAuthority = false; ///< its own is known
    bool hasLists = false; ///< what tells of revocation is open beside it
    verify::Purpose purpose = verify::Purpose::Any; ///< what it is made for
};

/// By what a certificate is judged: a button that opens the choices, and a tag for each that is not as usual.
class JudgePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JudgePanel(const PageContext &context, QWidget *parent = nullptr);
    ~JudgePanel() override;

    const JudgeBy &by() const { return m_by; }
    /// Takes over what was chosen before; changed() does not follow.
    void setBy(const JudgeBy &by);
    /// What the usual choices come to for this certificate.
    void setUsual(const JudgeUsual &usual);
    /// Why it could not be judged so; empty: it could.
    void setProblem(const QString &words);

Q_SIGNALS:
    /// The person wants it judged otherwise.
    void changed();

private:
    QWidget *buildForm();
    QWidget *captioned(const QString &caption, QWidget *field);
    QComboBox *addBox(FlowLayout *fields, const QString &caption, const QString &objectName);
    void fill();
    void fillAnchors();
    void fillPile();
    void fillRevocation();
    void fillPurposes();
    void showChanges();
    QWidget *makeTag(const QString &words);
    void takeTime();
    void takeAnchors(int index);
    void takePile(int index);
    void takeRevocation(int index);
    void askFile(const QString &title, std::function<void(const QStringList &)> take);
    void apply(const JudgeBy &by);

    PageContext m_context;
    JudgeBy m_by;
    JudgeUsual m_usual;
    QPushButton *m_open;
    QPushButton *m_reset;
    FlowLayout *m_tags;
    Card *m_form;
    QLineEdit *m_time;
    StatusLabel *m_wrongTime;
    QComboBox *m_anchors = nullptr;
    QComboBox *m_pile = nullptr;
    QComboBox *m_revocation = nullptr;
    QComboBox *m_purpose = nullptr;
    StatusLabel *m_problem;
};

} // namespace certwright::ui
