import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { Webhook } from './Webhook';

const KEY = 'accountability.webhooks';
const WEBHOOK_ID = /^[a-z0-9][a-z0-9-]{0,49}$/;
const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
// What fetch or we set ourselves.
const OURS =
  /^(webhook-.*|content-type|content-length|host|connection|transfer-encoding|user-agent)$/i;

/**
 * Reads `accountability.webhooks`; none where it is absent.
 *
 * @throws InputError naming the webhook and what belongs there, and no secret.
 */
export function readWebhooks(config: Config): Webhook[] {
  const seen = new Set<string>();
  return (config.getOptionalConfigArray(KEY) ?? []).map(webhook => {
    const id = webhook.getString('id');
    if (!WEBHOOK_ID.test(id)) {
      throw new InputError(
        `id '${id}' in ${KEY} must be 1 to 50 lower-case letters, digits and dashes`,
      );
    }
    if (seen.has(id)) {
      throw new InputError(`Two of ${KEY} have the id '${id}'; rename one`);
    }
    seen.add(id);
    const where = `of webhook '${id}' in ${KEY}`;
    return {
      id,
      url: urlIn(webhook.getString('url'), where),
      secret: secretIn(webhook.getString('secret'), where),
      headers: headersIn(webhook, where),
    };
  });
}

function urlIn(text: string, where: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new InputError(`url ${where} must begin with https:// or http://`);
  }
  if (url.username || url.password) {
    throw new InputError(
      `url ${where} must hold no user and password; write them as "Authorization" into headers`,
    );
  }
  return url.href;
}

function secretIn(text: string, where: string): Buffer {
  const secret = Buffer.from(text.match(SECRET)?.[1] ?? '', 'base64');
  if (secret.length >= 24 && secret.length <= 64) return secret;
  throw new InputError(
    `secret ${where} must be whsec_ and 24 to 64 bytes in base64; make one by: echo "whsec_$(openssl rand -base64 32)"`,
  );
}

function headersIn(webhook: Config, where: string): Record<string, string> {
  const config = webhook.getOptionalConfig('headers');
  const entries = (config?.keys() ?? []).map(
    name => [name, config!.getString(name)] as const,
  );
  for (const [name, value] of entries) {
    if (OURS.test(name)) {
      throw new InputError(
        `headers ${where} must not hold '${name}', which is set already`,
      );
    }
    if (!isHeader(name, value)) {
      throw new InputError(
        `header '${name}' ${where} has a name or a value that no header can have`,
      );
    }
  }
  return Object.fromEntries(entries);
}

function isHeader(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name);
  } catch {
    // It says the value, so it is not passed on.
    return false;
  }
}
