import { z } from 'zod';
import { officialFrameworkId } from '../frameworks';
import { text } from './texts';

/** Ids of frameworks: `NHI1:2025`, `CSF GV.OV-01`, `AI RMF GOVERN 2.3`. */
export const frameworksSchema = z
  .array(
    text(60)
      .min(2, 'write the id of a framework')
      .transform(officialFrameworkId),
  )
  .max(100);
