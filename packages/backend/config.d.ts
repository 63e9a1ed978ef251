export interface Config {
  demo?: {
    /**
     * Lets anybody sign in, without a password, as one of `demo.personas`.
     * Only for trying the portal out with made-up people.
     * @visibility frontend
     */
    enabled?: boolean;
    /**
     * The people who can be chosen on the sign-in page, in its order.
     * @deepVisibility frontend
     */
    personas?: Array<{
      /** Full ref of a User of the catalog. */
      user: string;
      name: string;
      /** What they are in the company. */
      seat: string;
      /** One sentence: what to try as them. */
      hint: string;
    }>;
    /** A file with what the company counts elsewhere and pushes. */
    numbers?: string;
    /** A file with the seats that its people have accepted. */
    seats?: string;
    /** A file with exceptions that its people ask for and decide about. */
    exceptions?: string;
    /** Groups, as full refs, that may do more than look after what they own. */
    rights?: {
      /** See every identity, every source and the health page. */
      readEverything?: string[];
      /** Start a run, drop a file into the portal. */
      importSources?: string[];
      /** Declare outcomes and controls in the portal, change and withdraw them. */
      declareOutcomes?: string[];
      /** Look, but never decide. */
      decideNothing?: string[];
    };
    /** What the process that runs before the portal lives through. */
    past?: {
      /** A file with what happened to the company. */
      file: string;
      /** The folder with the company as it is today. */
      company: string;
      /** The folder in which the portal finds it. */
      readFrom: string;
    };
  };
}
