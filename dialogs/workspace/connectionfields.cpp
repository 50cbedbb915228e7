// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/connectionfields.h"

#include "dialogs/workspace/passwordfield.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {

constexpr int lastPort = 65535;

bool looksLikeAddress(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
}

} // namespace

ConnectionFields::ConnectionFields(bool keychainAvailable, QWidget *parent)
    : QWidget(parent)
    , m_keychainAvailable(keychainAvailable)
    , m_grid(new QGridLayout(this))
    , m_name(new QLineEdit(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordField(this))
    , m_remember(new QCheckBox(this))
    , m_tls(new QComboBox(this))
    , m_moreButton(new QPushButton(this))
    , m_certificate(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_service(new QLineEdit(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics.space12());
    m_grid->setVerticalSpacing(metrics.space4());
    m_grid->setColumnMinimumWidth(0, metrics.px(132));
    m_grid->setColumnStretch(1, 1);
    build();
    buildMore();
    setMoreShown(false);
    for (QLineEdit *field :
         {m_name, m_host, m_database, m_user, static_cast<QLineEdit *>(m_password), m_certificate, m_service}) {
        connect(field, &QLineEdit::textChanged, this, &ConnectionFields::changed);
        connect(field, &QLineEdit::returnPressed, this, &ConnectionFields::submitted);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionFields::changed);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ConnectionFields::updateTls);
    connect(m_host, &QLineEdit::textChanged, this, &ConnectionFields::takeAddress);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { setMoreShown(!m_certificate->isVisibleTo(this)); });
    connect(m_browse, &QPushButton::clicked, this, &ConnectionFields::chooseCertificate);
    retranslate();
}

QLabel *ConnectionFields::addRow(QWidget *field, QWidget *beside)
{
    QLabel *label = textLabel(QString(), TextKind::Body, this);
    label->setBuddy(field);
    m_grid->addWidget(label, m_row, 0);
    if (beside != nullptr) {
        auto *line = new QHBoxLayout;
        line->setSpacing(ThemeMetrics::of().space8());
        line->addWidget(field, 1);
        line->addWidget(beside);
        m_grid->addLayout(line, m_row, 1);
    } else {
        m_grid->addWidget(field, m_row, 1);
    }
    m_grid->setRowMinimumHeight(m_row, ThemeMetrics::of().dialogControl());
    ++m_row;
    return label;
}

QLabel *ConnectionFields::addNote()
{
    QLabel *note = textLabel(QString(), TextKind::Muted, this);
    note->setWordWrap(true);
    m_grid->addWidget(note, m_row++, 1);
    return note;
}

void ConnectionFields::build()
{
    m_port->setRange(1, lastPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setFixedSize(ThemeMetrics::of().px(72), ThemeMetrics::of().control());
    m_port->setValue(DatabaseProfile().port);
    m_tls->addItems({QString(), QString(), QString(), QString()});
    m_nameLabel = addRow(m_name);
    m_hostLabel = addRow(m_host, m_port);
    m_hostNote = addNote();
    m_databaseLabel = addRow(m_database);
    m_databaseNote = addNote();
    m_userLabel = addRow(m_user);
    m_passwordLabel = addRow(m_password);
    m_grid->addWidget(m_remember, m_row++, 1);
    m_rememberNote = addNote();
    m_remember->setEnabled(m_keychainAvailable);
    m_rememberNote->setVisible(!m_keychainAvailable);
    m_tlsLabel = addRow(m_tls);
    m_tlsNote = addNote();
}

void ConnectionFields::buildMore()
{
    setButtonKind(m_moreButton, ButtonKind::Link);
    m_grid->addWidget(m_moreButton, m_row++, 1, Qt::AlignLeft);
    m_certificateLabel = addRow(m_certificate, m_browse);
    m_certificateNote = addNote();
    m_serviceLabel = addRow(m_service);
    m_serviceNote = addNote();
}

void ConnectionFields::setMoreShown(bool shown)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_certificateLabel), static_cast<QWidget *>(m_certificate),
                            static_cast<QWidget *>(m_browse), static_cast<QWidget *>(m_certificateNote),
                            static_cast<QWidget *>(m_serviceLabel), static_cast<QWidget *>(m_service),
                            static_cast<QWidget *>(m_serviceNote)}) {
        widget->setVisible(shown);
    }
    const int height = shown ? ThemeMetrics::of().dialogControl() : 0;
    m_grid->setRowMinimumHeight(m_row - 4, height);
    m_grid->setRowMinimumHeight(m_row - 2, height);
    m_moreButton->setIcon(
        icon(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), IconColor::Accent));
    updateGeometry();
}

void ConnectionFields::retranslate()
{
    m_nameLabel->setText(tr("&Name"));
    m_name->setPlaceholderText(tr("What you call this connection"));
    m_hostLabel->setText(tr("&Server *"));
    m_host->setAccessibleName(tr("Server"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setToolTip(tr("Port"));
    setFieldError(m_host, m_hostNote, QString(), tr("You can paste a whole postgresql:// address here."));
    m_databaseLabel->setText(tr("&Database *"));
    setFieldError(m_database, m_databaseNote, QString());
    m_userLabel->setText(tr("&User"));
    m_passwordLabel->setText(tr("&Password"));
    m_remember->setText(tr("&Remember in this computer's keychain"));
    m_rememberNote->setText(
        tr("This computer's keychain is not available. The password is asked for each time, unless it "
           "stands in PostgreSQL's password file."));
    m_tlsLabel->setText(tr("&Encryption"));
    m_tls->setItemText(int(TlsMode::VerifyFull), tr("Encrypted, server checked (recommended)"));
    m_tls->setItemText(int(TlsMode::VerifyCa), tr("Encrypted, only the certificate checked"));
    m_tls->setItemText(int(TlsMode::Require), tr("Encrypted, server not checked"));
    m_tls->setItemText(int(TlsMode::Disable), tr("Not encrypted"));
    m_moreButton->setText(tr("More options"));
    m_certificateLabel->setText(tr("CA &certificate"));
    m_certificateNote->setText(tr("The file with which the server's certificate is checked; empty: the system's."));
    m_browse->setText(tr("Choose…"));
    m_browse->setAccessibleName(tr("Choose the CA certificate's file"));
    m_serviceLabel->setText(tr("Ser&vice"));
    m_serviceNote->setText(tr("An entry of PostgreSQL's service file; server and database may then stay empty."));
    updateTls();
}

void ConnectionFields::updateTls()
{
    const auto mode = TlsMode(m_tls->currentIndex());
    switch (mode) {
    case TlsMode::VerifyFull:
        m_tlsNote->setText(tr("Nobody can read along, and the server proves that it is the one you named."));
        break;
    case TlsMode::VerifyCa:
        m_tlsNote->setText(
            tr("Nobody can read along, but another server with a certificate of the same authority could "
               "pretend to be yours."));
        break;
    case TlsMode::Require:
        m_tlsNote->setText(
            tr("The connection is encrypted, but you cannot be sure that it reaches your server: somebody in "
               "between could read everything."));
        break;
    case TlsMode::Disable:
        m_tlsNote->setText(
            tr("Everything, the password too, can be read on the way. Use this only inside this computer."));
        break;
    }
    setTextKind(m_tlsNote, mode == TlsMode::VerifyFull ? TextKind::Muted : TextKind::Warning);
    m_certificate->setEnabled(mode == TlsMode::VerifyFull || mode == TlsMode::VerifyCa);
    m_browse->setEnabled(m_certificate->isEnabled());
    emit changed();
}

void ConnectionFields::takeAddress(const QString &text)
{
    const QString address = text.trimmed();
    if (!looksLikeAddress(address)) {
        return;
    }
    QString secret;
    Result<DatabaseProfile> read = DatabaseProfile::fromUrl(address, &secret);
    if (!read) {
        setFieldError(m_host, m_hostNote, read.error().message);
        return;
    }
    DatabaseProfile profile = read.value();
    profile.name = m_name->text().trimmed();
    setProfile(profile);
    if (!secret.isEmpty()) {
        setPassword(secret);
    }
}

void ConnectionFields::setProfile(const DatabaseProfile &profile)
{
    m_name->setText(profile.name);
    m_host->setText(profile.host);
    m_port->setValue(profile.port);
    m_database->setText(profile.database);
    m_user->setText(profile.user);
    m_tls->setCurrentIndex(int(profile.tls));
    m_certificate->setText(profile.rootCertificate);
    m_service->setText(profile.service);
    setMoreShown(!profile.rootCertificate.isEmpty() || !profile.service.isEmpty());
}

DatabaseProfile ConnectionFields::profile() const
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.name = m_name->text().trimmed();
    profile.host = m_host->text().trimmed();
    profile.port = m_port->value();
    profile.database = m_database->text().trimmed();
    profile.user = m_user->text().trimmed();
    profile.tls = TlsMode(m_tls->currentIndex());
    profile.rootCertificate = m_certificate->text().trimmed();
    profile.service = m_service->text().trimmed();
    return profile;
}

void ConnectionFields::setPassword(const QString &password)
{
    m_password->setText(password);
}

QString ConnectionFields::password() const
{
    return m_password->text();
}

bool ConnectionFields::rememberPassword() const
{
    return m_keychainAvailable && m_remember->isChecked();
}

void ConnectionFields::focusPassword()
{
    m_password->setFocus();
    m_password->selectAll();
}

void ConnectionFields::setFieldError(QLineEdit *field, QLabel *note, const QString &error, const QString &help)
{
    field->setProperty("error", !error.isEmpty());
    field->setAccessibleDescription(error.isEmpty() ? help : error);
    field->update();
    note->setText(error.isEmpty() ? help : error);
    note->setVisible(!note->text().isEmpty());
    setTextKind(note, error.isEmpty() ? TextKind::Muted : TextKind::Danger);
}

bool ConnectionFields::validate()
{
    const bool byService = !m_service->text().trimmed().isEmpty();
    const bool hostMissing = m_host->text().trimmed().isEmpty() && !byService;
    const bool databaseMissing = m_database->text().trimmed().isEmpty() && !byService;
    const bool addressWrong = looksLikeAddress(m_host->text().trimmed());
    if (!addressWrong) {
        setFieldError(m_host, m_hostNote,
                      hostMissing ? tr("Type the server's name, for example datos.example.org.") : QString(),
                      tr("You can paste a whole postgresql:// address here."));
    }
    setFieldError(m_database, m_databaseNote, databaseMissing ? tr("Type the database's name.") : QString());
    if (hostMissing || addressWrong) {
        m_host->setFocus();
    } else if (databaseMissing) {
        m_database->setFocus();
    }
    return !hostMissing && !databaseMissing && !addressWrong;
}

void ConnectionFields::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Choose the CA certificate"), m_certificate->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}
