import type { SMTPTransportOptions } from 'nodemailer';
import type { SmtpServer } from '../settings';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;

/** How the server is spoken to. */
export function transportOptions(server: SmtpServer): SMTPTransportOptions {
  const { host, port, secure, login } = server;
  return {
    host,
    port,
    secure,
    // A password never crosses a network in the clear.
    requireTLS: login !== undefined && !LOOPBACK.test(host),
    ...(login && { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // What people wrote never makes the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
