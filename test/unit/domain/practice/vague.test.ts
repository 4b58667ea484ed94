import { expect, test } from 'vitest';
import { isVague } from '../../../../src/domain/practice/vague.ts';

test.each([
  'Discuss the schedule.',
  'Look into bus times',
  'Explore options for a second recruiter.',
  'Consider a later start.',
  'Think about next year.',
  'Talk about access to lunch.',
  'Review the draft.',
  'Hablar sobre el horario.',
  'Hablar de las visitas.',
  'Revisar el plan.',
  'Explorar otras opciones',
])('says nothing of a result: %s', (text) => {
  expect(isVague(text)).toBe(true);
});

test.each([
  'Call the families of all 64 ninth graders.',
  'Discuss the schedule and choose one of the two.',
  'Discuss the schedule by 3 May.',
  'Discuss the schedule. Principals say yes or no.',
  'Look into bus times so that Riverbend can start later.',
  'Explore two ways to pay for it, then ask the board.',
  'Review all six drafts.',
  'Review the draft before the board meets.',
  'Review every plan for a named course.',
  'Review 41 plans.',
  'Hablar sobre el horario y decidir.',
  'Revisar cada plan.',
  'Revisar el plan hasta el viernes.',
  'Explorers visit the school.',
  'Reviewers read the page.',
  'Talk with the union.',
  'Agree on who discusses what.',
])('says more, or something else: %s', (text) => {
  expect(isVague(text)).toBe(false);
});
