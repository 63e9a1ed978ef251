import type {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { Request, Response } from 'express';
import type { z } from 'zod';

/** One call of a route, with everything already checked. */
export interface Call<Q, B> {
  params: Record<string, string>;
  query: Q;
  body: B;
  req: Request;
  res: Response;
  credentials: BackstageCredentials;
  /** Adds to what the audit log keeps of the call, whether it succeeds or fails afterwards. */
  note(facts: JsonObject): void;
}

/**
 * Who may call: people and services, only people with nobody acting for them, people
 * also by a service that acts for them (to ask, never to decide), or whoever has the
 * link, which the handler checks.
 */
export type Caller = 'anybody' | 'person' | 'person-or-on-behalf' | 'link';

/** A route as data: the router mounts it, the API document describes it. */
export interface Route<Q = unknown, B = unknown> {
  method: 'get' | 'post';
  /** Express path with `:params`. */
  path: string;
  summary: string;
  caller: Caller;
  /** Names of the permissions it asks for. */
  permissions: string[];
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  /** Fields of a multipart body, which the handler reads itself. */
  form?: z.ZodType;
  /** The handler checks every text of the body by itself, and says what it refuses. */
  checksBody?: true;
  /** Largest JSON body, in bytes; 100 kB unless said. */
  maxBodyBytes?: number;
  /** Schema of the JSON answer, or the media type of another one. */
  response: z.ZodType | 'text/csv' | 'text/calendar' | 'none';
  status?: number;
  /** When the handler may answer nothing at all: what that means. */
  orNothing?: string;
  /** Written to the audit log, with the outcome. */
  audit?: { eventId: string; severity: 'low' | 'medium' | 'high' };
  handle(call: Call<Q, B>): Promise<unknown>;
}

/** Keeps the types of query and body tied to their schemas. */
export function defineRoute<Q = undefined, B = undefined>(
  route: Route<Q, B>,
): Route {
  return route as unknown as Route;
}

/** The user behind credentials that were checked to be a person's. */
export function personRef(credentials: BackstageCredentials): string {
  return (
    credentials as BackstageCredentials<BackstageUserPrincipal>
  ).principal.userEntityRef.toLowerCase();
}

/** The service that acts for the user who calls, where one does. */
export function actingFor({
  principal,
}: BackstageCredentials): string | undefined {
  const { actor } = principal as Partial<BackstageUserPrincipal>;
  return actor?.subject;
}

/** Who calls: a user's ref, or the subject of a service's token. */
export function callerRef(credentials: BackstageCredentials): string {
  const { principal } = credentials as BackstageCredentials<
    BackstageUserPrincipal | BackstageServicePrincipal
  >;
  return principal.type === 'user'
    ? principal.userEntityRef.toLowerCase()
    : principal.subject;
}
