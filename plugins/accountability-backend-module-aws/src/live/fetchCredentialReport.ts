import {
  GenerateCredentialReportCommand,
  GetCredentialReportCommand,
} from '@aws-sdk/client-iam';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import type { CredentialReport } from '../account';
import { decodeReport, readCredentialReport } from '../answers';
import type { LiveContext } from './LiveContext';

const POLL_MS = 2_000;
const MOST_POLLS = 150;

// AWS says so while the report is being made, and when it threw the old one away.
const NOT_YET = [
  'CredentialReportNotReadyException',
  'CredentialReportNotPresentException',
  'CredentialReportExpiredException',
];

/**
 * Has AWS make a credential report (it answers with one that is up to four hours
 * old, if there is one) and waits for it.
 *
 * @throws ServiceUnavailableError when AWS does not finish it in time.
 */
export async function fetchCredentialReport(
  context: LiveContext,
): Promise<CredentialReport> {
  const { client, signal, pause, report } = context;
  const abortSignal = signal;
  for (let poll = 0; poll < MOST_POLLS; poll++) {
    const { State } = await client.send(
      new GenerateCredentialReportCommand({}),
      { abortSignal },
    );
    const answer =
      State === 'COMPLETE'
        ? await client
            .send(new GetCredentialReportCommand({}), { abortSignal })
            .catch(unlessNotYet)
        : undefined;
    if (answer) {
      return readCredentialReport(decodeReport(answer.Content) ?? '', {
        context: { file: 'credential report', report },
        generatedAt: answer.GeneratedTime?.toISOString(),
      });
    }
    await pause(POLL_MS, signal);
  }
  throw new ServiceUnavailableError(
    'AWS did not finish the credential report within 5 minutes; run the source again later',
  );
}

function unlessNotYet(error: unknown): undefined {
  if (isError(error) && NOT_YET.includes(error.name)) return undefined;
  throw error;
}
