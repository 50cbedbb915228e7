// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchwindow.h"

#include "tests/benchmarks/benchstatistics.h"

#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

namespace {

constexpr double longestStart = 30'000;
constexpr int smallestWidth = 400;
constexpr int smallestHeight = 300;

} // namespace

QString BenchDisplay::missingTool()
{
    for (const QString &tool : {QStringLiteral("Xvfb"), QStringLiteral("xwininfo")}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            return tool;
        }
    }
    return {};
}

BenchDisplay::BenchDisplay()
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                            QStringLiteral("0"), QStringLiteral("1600x1000x24")});
    m_server.waitForReadyRead(10'000);
    m_name = QLatin1Char(':') + QString::fromLatin1(m_server.readLine()).trimmed();
}

BenchDisplay::~BenchDisplay()
{
    m_server.terminate();
    m_server.waitForFinished(5000);
}

Result<WindowStart> BenchDisplay::measure(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        environment.remove(QString::fromLatin1(folder));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());

    const Stopwatch watch;
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        return Error{ErrorCode::Io, QStringLiteral("%1 does not start").arg(program), {}, {}};
    }
    while (!showsWindow()) {
        if (watch.milliseconds() > longestStart || process.waitForFinished(1)) {
            process.kill();
            process.waitForFinished();
            return Error{ErrorCode::Timeout, QStringLiteral("%1 shows no window").arg(program), {}, {}};
        }
    }
    WindowStart start;
    start.milliseconds = watch.milliseconds();
    QThread::sleep(2);
    start.megabytes = residentMegabytes(QString::number(process.processId()));
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished();
    }
    return start;
}

QString BenchDisplay::ask(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral("xwininfo"), QStringList{QStringLiteral("-display"), m_name} + arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool BenchDisplay::showsWindow() const
{
    static const QRegularExpression child(QStringLiteral(R"(^ {5}(0x[0-9a-f]+) .* (\d+)x(\d+)\+)"),
                                          QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator it =
        child.globalMatch(ask({QStringLiteral("-root"), QStringLiteral("-children")}));
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(2).toInt() >= smallestWidth && match.captured(3).toInt() >= smallestHeight
            && ask({QStringLiteral("-id"), match.captured(1)}).contains(QLatin1String("IsViewable"))) {
            return true;
        }
    }
    return false;
}
