"""Orca with a voice that makes no sound: it writes down each utterance, as one JSON object a line, to file descriptor 3.

`python3 listener.py FOLDER` keeps Orca's settings in that folder. An utterance has its `text`, `live` where a live region speaks, and
`lang`, the language in which the page marks the words: Orca 43 knows it and does not change its voice. Verbosity is as Orca ships it.
Orca's own script refuses to be the second on a machine, which is right for sound; this one lets several walks be heard side by side.
"""
import json
import os
import sys

from gi.repository import GLib
from orca import liveregions, orca, speech_generator, speechserver

NAME = 'listener'
SETTINGS = {
    'speechServerFactory': NAME,
    'enableSound': False,
    'enableBraille': False,
    'enableKeyEcho': False,  # Keys are in the walk.
    'sayAllOnLoad': False,  # Reading on is a step of its own.
    'pageSummaryOnLoad': False,
}

paper = os.fdopen(3, 'w', buffering=1, encoding='utf-8')


class Voice(speechserver.SpeechServer):
    """Takes the place of a synthesiser."""

    is_live = False
    only = None

    @staticmethod
    def getFactoryName():
        return NAME

    @classmethod
    def getSpeechServers(cls):
        return [cls.getSpeechServer()]

    @classmethod
    def getSpeechServer(cls, info=None):
        cls.only = cls.only or cls()
        return cls.only

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return [NAME, NAME]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            entry = {'text': text, 'live': self.is_live, 'lang': (acss or {}).get('lang', '')}
            paper.write(json.dumps(entry) + '\n')

    def speakCharacter(self, character, acss=None):
        self.speak(character, acss)

    def speakKeyEvent(self, event, acss=None):
        self.speak(event.getKeyName(), acss)

    def sayAll(self, utteranceIterator, progressCallback):
        """Reads on to the end, an utterance each time that Orca has nothing else to do."""
        def read():
            for context, acss in utteranceIterator:
                progressCallback(context, speechserver.SayAllContext.PROGRESS)
                self.speak(context.utterance, acss)
                context.currentOffset = context.endOffset
                progressCallback(context, speechserver.SayAllContext.COMPLETED)
                return True
            return False
        GLib.idle_add(read)


SpeechServer = Voice


def mark_live_regions():
    say = liveregions.LiveRegionManager.pumpMessages

    def say_marked(self):
        Voice.is_live = True
        try:
            return say(self)
        finally:
            Voice.is_live = False

    liveregions.LiveRegionManager.pumpMessages = say_marked


def mark_languages():
    choose = speech_generator.SpeechGenerator.voice

    def choose_marked(self, key=None, **args):
        voices = choose(self, key, **args)
        if args.get('language'):
            voices[0]['lang'] = args['language']
        return voices

    speech_generator.SpeechGenerator.voice = choose_marked


if __name__ == '__main__':
    # Orca imports its voice by name.
    sys.modules[NAME] = sys.modules['__main__']
    mark_live_regions()
    mark_languages()
    orca.getSettingsManager().activate(sys.argv[1], SETTINGS)
    sys.exit(orca.main())
