/** Where mail is handed over. */
export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the first byte. */
  secure: boolean;
  /** The password goes to the server and nowhere else. */
  login?: { user: string; password: string };
}

/** `accountability.email`, read and checked. */
export interface EmailSettings {
  from: string;
  replyTo?: string;
  /** Of the address that mail comes from. */
  domain: string;
  smtp: SmtpServer;
}
