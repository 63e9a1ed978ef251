/** One of `accountability.webhooks`, read and checked. All but its id may be secret. */
export interface Webhook {
  id: string;
  url: string;
  /** What messages are signed with. */
  secret: Buffer;
  headers: Record<string, string>;
}
