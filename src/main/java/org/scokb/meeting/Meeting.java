package org.scokb.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.chairmanship.Chairmanship;
import org.scokb.feature.Stated;
import org.scokb.organization.Organization;
import org.scokb.person.Person;
import org.scokb.vocabulary.EdtfDate;

/** One gathering, held or planned, of an SCO body or under the SCO's roof. */
@Entity
public class Meeting extends Stated {

  private String title;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Organization body;

  @Column(name = "held_on")
  private @Nullable EdtfDate date;

  private @Nullable String place;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Chairmanship chairmanship;

  @ManyToMany
  @JoinTable(name = "meeting_person", inverseJoinColumns = @JoinColumn(name = "person_id"))
  private Set<Person> people = new HashSet<>();

  Meeting() {}
}
