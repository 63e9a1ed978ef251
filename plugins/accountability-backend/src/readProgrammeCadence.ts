import type { RootConfigService } from '@backstage/backend-plugin-api';
import {
  cadenceSchema,
  type Cadence,
} from 'backstage-plugin-accountability-common';

const KEY = 'accountability.reviews.programme';

/** How often the programme as a whole is reviewed. @throws Error naming the setting. */
export function readProgrammeCadence(config: RootConfigService): Cadence {
  const text = config.getOptionalString(KEY) ?? 'quarterly';
  const cadence = cadenceSchema.safeParse(text);
  if (cadence.success) return cadence.data;
  throw new Error(
    `${KEY} is '${text}'; write one of ${cadenceSchema.options.join(', ')}`,
  );
}
