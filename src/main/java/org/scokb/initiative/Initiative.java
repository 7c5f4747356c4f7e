package org.scokb.initiative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.chairmanship.Chairmanship;
import org.scokb.document.Document;
import org.scokb.feature.Stated;
import org.scokb.meeting.Meeting;
import org.scokb.organization.Organization;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;
import org.scokb.vocabulary.Topic;

/**
 * An undertaking that a chair or a member proposes, promotes, prepares, hosts or has carried out.
 */
@Entity
class Initiative extends Stated {

  private String title;

  @Enumerated(EnumType.STRING)
  private @Nullable InitiativeType type;

  @Enumerated(EnumType.STRING)
  private @Nullable InitiativeStatus status;

  private @Nullable CountryCode proposedBy;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Chairmanship chairmanship;

  private @Nullable EdtfDate period;
  private @Nullable String place;

  @ElementCollection
  @CollectionTable(name = "initiative_topic")
  @Column(name = "topic")
  @Enumerated(EnumType.STRING)
  private Set<Topic> topics = new HashSet<>();

  @ManyToMany
  @JoinTable(name = "initiative_document", inverseJoinColumns = @JoinColumn(name = "document_id"))
  private Set<Document> documents = new HashSet<>();

  @ManyToMany
  @JoinTable(name = "initiative_meeting", inverseJoinColumns = @JoinColumn(name = "meeting_id"))
  private Set<Meeting> meetings = new HashSet<>();

  @ManyToMany
  @JoinTable(
      name = "initiative_organization",
      inverseJoinColumns = @JoinColumn(name = "organization_id"))
  private Set<Organization> organizations = new HashSet<>();

  Initiative() {}
}
