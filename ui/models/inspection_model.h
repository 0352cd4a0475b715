#pragma once

#include "ui/models/belonging.h"
#include "ui/models/certificate_details.h"
#include "ui/models/inspection.h"
#include "ui/theme/status_kind.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace certwright::ui {

/// Every object, and every failure, that was found in what somebody dropped, pasted or opened.
class InspectionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit InspectionModel(QObject *parent = nullptr);

    void setInspection(const Inspection &inspection, const QDateTime &now);

    /// One row: an object, or an error where there is none.
    struct Entry {
        QString source;
        std::optional<inspect::FoundObject> object;
        std::optional<Error> error;
        StatusKind status = StatusKind::Notice;
        QStringList belongs = {}; ///< what belongs together with the object
    };
    const Entry &entry(int row) const { return m_entries.at(row); }

    /// The certificate of a row with what else came in the same file as its chain.
    std::optional<CertificateDetails> details(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// "Private key", "Signing request (CSR)" …
    static QString kindText(const inspect::FoundObject &object);

private:
    QString titleOf(const Entry &entry) const;
    QString secondLine(const Entry &entry) const;

    QList<Entry> m_entries;
};

} // namespace certwright::ui
