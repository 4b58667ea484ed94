/** What a sub-heading in a routine's notes is about (toolkit, "Preparation Steps for a Routine"; ODE guide, note-taking template). */
export type NoteTopic = 'bright-spots' | 'challenges' | 'barriers' | 'key-questions' | 'recommendations' | 'learning-points';

/** The sub-headings that are known, in each language, in small letters. */
const headings: Readonly<Record<NoteTopic, readonly string[]>> = {
  'bright-spots': ['bright spots', 'bright spot', 'puntos fuertes', 'puntos brillantes', 'logros'],
  challenges: ['challenges', 'challenge', 'desafíos', 'retos', 'dificultades'],
  barriers: ['barriers and root causes', 'barriers', 'root causes', 'obstáculos y causas', 'obstáculos', 'barreras y causas'],
  'key-questions': ['key questions', 'key question', 'preguntas clave'],
  recommendations: ['recommendations', 'recommendation', 'recomendaciones'],
  'learning-points': ['learning points', 'learning point', 'aprendizajes', 'lo que aprendimos'],
};

const topics = new Map(Object.entries(headings).flatMap(([topic, names]) => names.map((name) => [name, topic as NoteTopic])));

/** The topic that a heading names, if it is a known one. */
export function topicOf(heading: string): NoteTopic | null {
  const name = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s:.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return topics.get(name) ?? null;
}
