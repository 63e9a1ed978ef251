import { ServiceUnavailableError } from '@backstage/errors';
import {
  oneLine,
  type DeliveryResult,
} from 'backstage-plugin-accountability-node';
import type { NodemailerError } from 'nodemailer';

const LONGEST_ANSWER = 200;

// RFC 3463: the address of the recipient is wrong, or has moved, or its mailbox is
// closed. A server that does not say so may as well have refused us.
const NO_SUCH_RECIPIENT = /^55\d[ -]5\.(1\.[1236]|1\.10|2\.1)\b/;

/**
 * What a failure to hand over means: somebody who cannot be reached, or an error that
 * says what went wrong. What a server says while we log in is left out, because it
 * may repeat the password.
 */
export function judgeFailure(error: NodemailerError): DeliveryResult | Error {
  const { code = error.name, command, response } = error;
  if (code === 'EAUTH') {
    return new ServiceUnavailableError(
      'The mail server refused the login. Correct user and password in accountability.email.smtp',
    );
  }
  const answer = response && oneLine(response, LONGEST_ANSWER);
  if (command === 'RCPT TO' && answer && NO_SUCH_RECIPIENT.test(answer)) {
    return {
      delivered: false,
      because: `The mail server does not know their address: ${answer}`,
    };
  }
  const said = answer ? ` It said: ${answer}` : '';
  return new ServiceUnavailableError(
    `The mail server did not take a message (${code}${
      command ? ` at ${command}` : ''
    }).${said}`,
  );
}
