package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.palimpsest.ledger.Patience;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

class InTimeTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final InTime inTime = new InTime(Duration.ofSeconds(3));

    @AutoClose private final MongoClient nowhere = MongoClients.create("mongodb://127.0.0.1:1");
    private final MongoCollection<Document> unbounded = nowhere.getDatabase("d").getCollection("c");

    @Test
    void whatIsAskedForARequestIsBoundedUntilItsEnd() {
        assertThat(inTime.preHandle(request, response, this)).isTrue();
        assertThat(Patience.bound(unbounded).getTimeout(TimeUnit.MILLISECONDS))
                .isBetween(1_000L, 3_000L);

        inTime.afterCompletion(request, response, this, null);
        assertThat(Patience.bound(unbounded)).isSameAs(unbounded);
    }

    @Test
    void theThreadOfARequestThatGoesOnElsewhereIsFreed() {
        inTime.preHandle(request, response, this);

        inTime.afterConcurrentHandlingStarted(request, response, this);
        assertThat(Patience.bound(unbounded)).isSameAs(unbounded);
    }
}
