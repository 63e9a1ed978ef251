export type { Measure, MeasureAnswer, MeasureQuestion } from './Measure';
