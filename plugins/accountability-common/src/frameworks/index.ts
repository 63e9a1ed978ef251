/** How ids of security frameworks are written, and which framework each belongs to. */
export {
  frameworkKeySchema,
  frameworkOf,
  officialFrameworkId,
  type FrameworkKey,
} from './frameworkId';
