import { errorText } from './errorText';

/** The permission that the backend names when it refuses, where it names one. */
export function permissionNamed(error: Error): string | undefined {
  return /\baccountability(?:\.[a-z]+)+\b/.exec(errorText(error))?.[0];
}
