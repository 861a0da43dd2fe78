package org.palimpsest.command;

import org.palimpsest.command.batch.BatchReader;
import org.palimpsest.command.batch.Operations;
import org.palimpsest.command.editing.Desk;
import org.palimpsest.command.editing.Past;
import org.palimpsest.command.merging.Merge;
import org.palimpsest.command.merging.Undo;
import org.palimpsest.command.mission.MissionCorrection;
import org.palimpsest.command.text.WholeTextReader;
import org.palimpsest.command.visit.VisitCorrection;
import org.palimpsest.command.visit.VisitPlaces;
import org.palimpsest.command.web.Writes;
import org.palimpsest.command.wording.FactWords;
import org.palimpsest.language.FactFinder;
import org.palimpsest.reading.ArticleReader;
import org.palimpsest.reading.EntryReader;
import org.palimpsest.reading.Rereading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;

/** Puts the command service together: who reads and words an editor's text. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    @Bean
    Writes writes(Desk desk, JsonMapper json, @Value("${palimpsest.query.url}") URI queryService) {
        return new Writes(desk, json, queryService);
    }

    @Bean
    FactFinder factFinder() {
        return new FactFinder();
    }

    @Bean
    ArticleReader articleReader(FactFinder finder) {
        return new ArticleReader(finder);
    }

    @Bean
    EntryReader entryReader(FactFinder finder) {
        return new EntryReader(finder);
    }

    @Bean
    Rereading rereading(EntryReader reader) {
        return new Rereading(reader);
    }

    @Bean
    FactWords factWords(FactFinder finder) {
        return new FactWords(finder);
    }

    @Bean
    VisitPlaces visitPlaces(FactFinder finder) {
        return new VisitPlaces(finder);
    }

    @Bean
    VisitCorrection visitCorrection(VisitPlaces places, FactWords words) {
        return new VisitCorrection(places, words);
    }

    @Bean
    Merge merge(EntryReader reader) {
        return new Merge(reader);
    }

    @Bean
    Undo undo(Merge merge) {
        return new Undo(merge);
    }

    @Bean
    MissionCorrection missionCorrection(EntryReader reader, FactWords words) {
        return new MissionCorrection(reader, words);
    }

    @Bean
    Operations operations(
            FactFinder finder,
            EntryReader reader,
            Rereading rereading,
            FactWords words,
            VisitPlaces places,
            VisitCorrection visits,
            MissionCorrection missions,
            Past past) {
        return new Operations(finder, reader, rereading, words, places, visits, missions, past);
    }

    @Bean
    BatchReader batchReader(JsonMapper json, Operations operations) {
        return new BatchReader(json, operations);
    }

    @Bean
    WholeTextReader wholeTextReader(ArticleReader reader, Merge merge, Past past) {
        return new WholeTextReader(reader, merge, past);
    }
}
