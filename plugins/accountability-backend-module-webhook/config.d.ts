export interface Config {
  accountability?: {
    /** Other systems that are told about deadlines. */
    webhooks?: Array<{
      /** Lower-case letters, digits and dashes. Deliveries name it. */
      id: string;
      /**
       * Where messages are posted to. It is kept secret, since such an address often
       * holds one.
       * @visibility secret
       */
      url: string;
      /**
       * What messages are signed with: `whsec_` and 24 to 64 bytes in base64.
       * @visibility secret
       */
      secret: string;
      /** Headers that are sent too. */
      headers?: {
        /** @visibility secret */
        [name: string]: string;
      };
    }>;
  };
}
