// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/platform/terminal.h"

#ifdef _WIN32
#include <conio.h>
#include <io.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

bool isTerminal(std::FILE *stream)
{
#ifdef _WIN32
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

#ifdef _WIN32
std::optional<QByteArray> readSecretLine(const QByteArray &question)
{
    if (!isTerminal(stdin)) {
        return std::nullopt;
    }
    _cputs(question.constData());
    QByteArray line;
    for (int key = _getch(); key != '\r' && key != '\n'; key = _getch()) {
        if (key == '\b') {
            line.chop(1);
        } else if (key == 3) { // Ctrl+C
            return std::nullopt;
        } else {
            line.append(char(key));
        }
    }
    _cputs("\r\n");
    return line;
}
#else
namespace {

/// The terminal without echo, for as long as this lives.
class SilentTerminal final
{
public:
    explicit SilentTerminal(int file) : m_file(file)
    {
        m_known = tcgetattr(file, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= tcflag_t(ECHONL | ICANON | ISIG);
        m_known = m_known && tcsetattr(file, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_known) {
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool works() const { return m_known; }

private:
    int m_file;
    bool m_known = false;
    termios m_before{};
};

} // namespace

std::optional<QByteArray> readSecretLine(const QByteArray &question)
{
    const int file = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (file < 0) {
        return std::nullopt;
    }
    std::optional<QByteArray> line;
    {
        const SilentTerminal terminal(file);
        if (terminal.works() && write(file, question.constData(), size_t(question.size())) == ssize_t(question.size())) {
            QByteArray typed;
            char letter = 0;
            while (read(file, &letter, 1) == 1) {
                if (letter == '\n') {
                    line = typed;
                    break;
                }
                typed.append(letter);
            }
            typed.fill('\0');
        }
    }
    close(file);
    return line;
}
#endif
