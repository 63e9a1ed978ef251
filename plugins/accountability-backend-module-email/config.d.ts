export interface Config {
  accountability?: {
    /** Tells people about deadlines by e-mail. Nothing is sent where this is absent. */
    email?: {
      /** Who it comes from: `accountability@example.com`, or with a name before it. */
      from: string;
      /** Where answers go. Default: to `from`. */
      replyTo?: string;
      /** The server that takes mail. */
      smtp: {
        host: string;
        /** Default: 465 where `secure` is true, else 587. */
        port?: number;
        /**
         * TLS from the first byte. Otherwise STARTTLS is used where the server offers
         * it, and insisted on where there is a password. Default: true on port 465.
         */
        secure?: boolean;
        /** Needs a password. */
        user?: string;
        /** @visibility secret */
        password?: string;
      };
    };
  };
}
