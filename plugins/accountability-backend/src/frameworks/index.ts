/**
 * Security frameworks and what speaks for each of their ids: rules with what they say,
 * outcomes in force, controls. Reads what is known elsewhere; stores nothing.
 */
export { FrameworkReader } from './FrameworkReader';
