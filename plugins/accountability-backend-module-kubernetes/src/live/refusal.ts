import {
  AuthenticationError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { stripControl } from 'backstage-plugin-accountability-node';
import { asObject, asText } from '../json/narrow';

/** An answer of the API server other than success. */
export interface Refusal {
  status: number;
  path: string;
  scope: string;
  /** A `Status` object, as far as there is one. */
  body: unknown;
}

/** The error for an answer of the API server, with the remedy. */
export function refusalError({ status, path, scope, body }: Refusal): Error {
  const said = stripControl(asText(asObject(body)?.message) ?? '', 300);
  const what = `Cluster ${scope} answered ${status} to GET ${path}${
    said && ` (${said})`
  }`;
  switch (status) {
    case 401:
      return new AuthenticationError(
        `${what}; renew the token or kubeconfig of this cluster`,
      );
    case 403:
      return new NotAllowedError(
        `${what}; allow the account of this source to list it (see the README of the Kubernetes module)`,
      );
    case 404:
      return new NotFoundError(
        `${what}; check that the URL is that of a Kubernetes API server`,
      );
    default:
      return new ServiceUnavailableError(`${what}; the next run tries again`);
  }
}
