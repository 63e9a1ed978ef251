import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as IAM's query protocol has it: action and parameters in a form. */
export interface IamRequest {
  action: string;
  parameters: URLSearchParams;
  /** How often this action was asked before. */
  before: number;
  authorization: string;
}

export interface IamAnswer {
  status: number;
  xml: string;
}

export type IamBehaviour = Record<
  string,
  (request: IamRequest) => IamAnswer | undefined
>;

/** A successful answer of an action. */
export function answer(action: string, result: string): IamAnswer {
  return {
    status: 200,
    xml: `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></${action}Response>`,
  };
}

/** An error as AWS words it. */
export function refusal(
  status: number,
  code: string,
  message = 'no',
): IamAnswer {
  return {
    status,
    xml: `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`,
  };
}

/** A server that speaks IAM's protocol; a missing answer leaves the request open. */
export async function startIamServer(behaviour: IamBehaviour) {
  const requests: IamRequest[] = [];
  const server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    const parameters = new URLSearchParams(body);
    const action = parameters.get('Action') ?? '';
    const request: IamRequest = {
      action,
      parameters,
      before: requests.filter(r => r.action === action).length,
      authorization: req.headers.authorization ?? '',
    };
    requests.push(request);
    const behave = behaviour[action];
    const reply = behave
      ? behave(request)
      : refusal(400, 'InvalidAction', `no answer for ${action}`);
    if (!reply) return;
    res.writeHead(reply.status, { 'Content-Type': 'text/xml' });
    res.end(reply.xml);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    requests,
    actions: () => requests.map(r => r.action),
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}
